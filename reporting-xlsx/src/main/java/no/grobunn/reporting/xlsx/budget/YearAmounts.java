package no.grobunn.reporting.xlsx.budget;

import java.util.List;
import java.util.function.IntFunction;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Totals;

/**
 * An amount for each year and one for all years together: a row of a grid.
 *
 * @param in the amount of a year
 * @param total the amount of all years
 */
record YearAmounts(IntFunction<Money> in, Money total) {
    static YearAmounts of(Totals<Integer> totals) {
        return new YearAmounts(totals::of, totals.total());
    }

    /** The sum of rows. */
    static YearAmounts sum(List<YearAmounts> rows) {
        return new YearAmounts(
                year -> Money.sum(rows.stream().map(row -> row.in(year)).toList()),
                Money.sum(rows.stream().map(YearAmounts::total).toList()));
    }

    Money in(int year) {
        return in.apply(year);
    }

    YearAmounts minus(YearAmounts other) {
        return new YearAmounts(year -> in(year).minus(other.in(year)), total.minus(other.total));
    }

    /** The same without its signs. */
    YearAmounts size() {
        return new YearAmounts(year -> size(in(year)), size(total));
    }

    private static Money size(Money money) {
        return money.isNegative() ? Money.ZERO.minus(money) : money;
    }
}
