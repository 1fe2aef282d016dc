package no.grobunn.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of Norwegian kroner, exact to the øre; may be negative (a difference is). Immutable.
 *
 * <p>Its size is bounded by what a {@code long} of øre holds; arithmetic that would leave it throws {@link ArithmeticException}, it never wraps.
 *
 * @param ore the amount in øre, hundredths of a krone
 */
public record Money(long ore) implements Comparable<Money> {
    /** No money. */
    public static final Money ZERO = new Money(0);

    /** What a dossier's amounts stay below, in kroner: 10¹², which a spreadsheet carries exactly both ways. */
    public static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    /** An amount of whole kroner. */
    public static Money ofKroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100L));
    }

    /**
     * An amount in kroner with at most two decimals.
     *
     * @throws ArithmeticException if it has more decimals or is too large
     */
    public static Money ofKroner(BigDecimal kroner) {
        return new Money(kroner.movePointRight(2).longValueExact());
    }

    /** An amount in kroner rounded half up to the øre. */
    public static Money rounded(BigDecimal kroner) {
        return ofKroner(kroner.setScale(2, RoundingMode.HALF_UP));
    }

    /** The sum of amounts; {@link #ZERO} of none. */
    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** The amount in kroner, with exactly two decimals. */
    public BigDecimal kroner() {
        return BigDecimal.valueOf(ore, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** This amount times a factor, rounded half up to the øre. */
    public Money times(BigDecimal factor) {
        return rounded(kroner().multiply(factor));
    }

    /**
     * This amount as a share of another, to twelve decimals; for showing, never for deciding.
     *
     * @throws ArithmeticException if the whole is zero
     */
    public BigDecimal shareOf(Money whole) {
        return BigDecimal.valueOf(ore).divide(BigDecimal.valueOf(whole.ore), 12, RoundingMode.HALF_UP);
    }

    public boolean isZero() {
        return ore == 0;
    }

    public boolean isNegative() {
        return ore < 0;
    }

    /** Whether it has no øre. */
    public boolean isWholeKroner() {
        return ore % 100 == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /** The amount in kroner with two decimals and a point: {@code 1234.50}; for logs, not for readers. */
    @Override
    public String toString() {
        return kroner().toPlainString();
    }
}
