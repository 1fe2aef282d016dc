package no.grobunn.core.publication.composition;

import java.util.Collection;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;

/** How the amounts of one table are written: all with øre if any has øre, so that a column lines up and nothing is rounded away; nothing is an en dash. */
public final class AmountStyle {
    private final Formats formats;
    private final int decimals;

    private AmountStyle(Formats formats, int decimals) {
        this.formats = formats;
        this.decimals = decimals;
    }

    public static AmountStyle of(Formats formats, Collection<Money> amounts) {
        return new AmountStyle(formats, amounts.stream().allMatch(Money::isWholeKroner) ? 0 : 2);
    }

    public String write(Money amount) {
        return amount.isZero() ? "–" : formats.decimal(amount.kroner(), decimals);
    }
}
