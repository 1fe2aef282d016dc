package no.grobunn.core.publication.composition;

import java.math.RoundingMode;
import java.util.Collection;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;

/**
 * How the amounts of one table, and of the sentences about it, are written: in whole kroner, each rounded half up by itself, or with øre if any has øre, so
 * that a column lines up. Nothing is an en dash.
 */
public final class AmountStyle {
    private final Formats formats;
    private final boolean ore;
    private final boolean rounds;

    private AmountStyle(Formats formats, boolean ore, boolean rounds) {
        this.formats = formats;
        this.ore = ore;
        this.rounds = rounds;
    }

    /** For what is read: a plan is no truer for its øre, and a sum is that of the amounts and not of what they are rounded to. */
    public static AmountStyle whole(Formats formats, Collection<Money> amounts) {
        return new AmountStyle(formats, false, hasOre(amounts));
    }

    /** For what is checked against a ledger or signed: nothing is rounded away. */
    public static AmountStyle exact(Formats formats, Collection<Money> amounts) {
        return new AmountStyle(formats, hasOre(amounts), false);
    }

    private static boolean hasOre(Collection<Money> amounts) {
        return !amounts.stream().allMatch(Money::isWholeKroner);
    }

    /** An amount without its unit, as it stands in a column. */
    public String write(Money amount) {
        return amount.isZero() ? "–" : formats.decimal(amount.kroner(), ore ? 2 : 0);
    }

    /** An amount with its unit, as a sentence gives it. */
    public String inWords(Money amount) {
        return ore
                ? formats.money(amount)
                : formats.money(Money.ofKroner(amount.kroner().setScale(0, RoundingMode.HALF_UP)));
    }

    /** The unit as a caption gives it, and that the sums are not those of the rounded amounts where amounts are rounded. */
    public String facts(Composition c) {
        return c.text(rounds ? "unit.kroner.rounded" : "unit.kroner.facts");
    }
}
