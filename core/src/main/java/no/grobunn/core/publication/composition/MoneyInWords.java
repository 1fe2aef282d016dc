package no.grobunn.core.publication.composition;

import no.grobunn.core.money.Money;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;

/** An amount as a sentence or a key figure gives it: millions with two decimals from one million up, else whole kroner, rounded half up. */
public final class MoneyInWords {
    private static final Money MILLION = Money.ofKroner(1_000_000);

    private final Edition edition;

    public MoneyInWords(Edition edition) {
        this.edition = edition;
    }

    /** The number alone. */
    public String number(Money amount) {
        Formats formats = edition.formats();
        return inMillions(amount) ? formats.millions(amount) : formats.decimal(amount.kroner(), 0);
    }

    /** The unit alone: {@code mill. kr} or {@code kr}. */
    public String unit(Money amount) {
        return edition.texts().get(inMillions(amount) ? "proposal.unit.millions" : "proposal.unit.kroner");
    }

    /** Number and unit, which a line never parts. */
    public String of(Money amount) {
        return edition.language() == Language.EN
                ? "NOK" + Formats.NBSP + number(amount)
                        + (inMillions(amount) ? Formats.NBSP + edition.texts().get("proposal.unit.million-word") : "")
                : number(amount) + Formats.NBSP + unit(amount).replace(' ', Formats.NBSP);
    }

    private static boolean inMillions(Money amount) {
        return amount.compareTo(MILLION) >= 0;
    }
}
