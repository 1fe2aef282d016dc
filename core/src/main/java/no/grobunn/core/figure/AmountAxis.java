package no.grobunn.core.figure;

import java.util.List;
import java.util.stream.LongStream;
import no.grobunn.core.money.Money;

/**
 * Amounts along a line from nothing to a round one that is not below the largest. Round steps are 1, 2 or 5 times a power of ten, so many that there are two
 * to five.
 *
 * @param step from one gridline to the next, above 0
 * @param steps how many, at least 1
 */
record AmountAxis(Money step, int steps) {
    private static final int MOST_STEPS = 5;

    /** The axis for amounts whose largest is above 0. */
    static AmountAxis upTo(Money largest) {
        for (long power = 1; ; power *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                Money step = Money.ofKroner(power * factor);
                long steps = (largest.ore() + step.ore() - 1) / step.ore();
                if (steps <= MOST_STEPS) {
                    return new AmountAxis(step, (int) steps);
                }
            }
        }
    }

    /** The amounts of its gridlines, nothing first. */
    List<Money> gridlines() {
        return LongStream.rangeClosed(0, steps)
                .mapToObj(i -> new Money(step.ore() * i))
                .toList();
    }

    /** An amount as a share of the axis. */
    double share(Money amount) {
        return (double) amount.ore() / ((double) step.ore() * steps);
    }
}
