package no.grobunn.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;

/** The unit that the amounts of a figure are written in, so that no label is long: kroner, thousands, millions or thousands of millions; rounded half up. */
enum MoneyScale {
    KRONER(0),
    THOUSANDS(3),
    MILLIONS(6),
    BILLIONS(9);

    /** A larger unit is taken from so many digits on. */
    private static final int DIGITS = 6;

    private final int zeros;

    MoneyScale(int zeros) {
        this.zeros = zeros;
    }

    /** The smallest unit in which the largest amount has fewer than six digits. */
    static MoneyScale of(List<Money> amounts) {
        Money most = amounts.stream().max(Money::compareTo).orElse(Money.ZERO);
        for (MoneyScale scale : values()) {
            if (scale.rounded(most).precision() < DIGITS) {
                return scale;
            }
        }
        return BILLIONS;
    }

    /** What the unit is called in a caption. */
    String name(FigureEdition edition) {
        return edition.text("unit." + name().toLowerCase(Locale.ROOT));
    }

    /** An amount without its unit; an en dash for none, and less than one is not said to be none. */
    String write(Money amount, FigureEdition edition) {
        if (amount.isZero()) {
            return "–";
        }
        BigDecimal rounded = rounded(amount);
        return rounded.signum() == 0
                ? "<" + Formats.NBSP + "1"
                : edition.formats().decimal(rounded);
    }

    /** An amount without its unit and with the decimals it has. */
    String exactly(Money amount, FigureEdition edition) {
        return edition.formats().decimal(amount.kroner().movePointLeft(zeros));
    }

    private BigDecimal rounded(Money amount) {
        return amount.kroner().movePointLeft(zeros).setScale(0, RoundingMode.HALF_UP);
    }
}
