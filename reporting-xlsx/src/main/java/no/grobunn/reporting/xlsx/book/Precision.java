package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.util.stream.Stream;
import no.grobunn.core.money.Money;

/** How many decimals the numbers of one column or grid show, all the same so that they stand under each other. */
public enum Precision {
    WHOLE,
    HUNDREDTHS;

    /** Two decimals if any of the amounts has øre, else none. */
    public static Precision of(Stream<Money> amounts) {
        return amounts.allMatch(Money::isWholeKroner) ? WHOLE : HUNDREDTHS;
    }

    /** Two decimals if any of the numbers is not whole, else none. */
    public static Precision ofNumbers(Stream<BigDecimal> numbers) {
        return numbers.allMatch(number -> number.stripTrailingZeros().scale() <= 0) ? WHOLE : HUNDREDTHS;
    }
}
