package no.grobunn.core.time;

import java.util.List;
import no.grobunn.core.invariant.Invariants;

/** The calendar years in which budgets live. */
public final class CalendarYears {
    /** The first year of a budget line. */
    public static final int FIRST = 2000;

    /** The last year of anything. */
    public static final int LAST = 2100;

    private CalendarYears() {}

    /**
     * Refuses a year before {@code first} or after {@value #LAST}.
     *
     * @throws no.grobunn.core.invariant.InvariantException with rule {@code out-of-range}
     */
    public static void require(int year, int first) {
        Invariants.of("year")
                .require(year >= first && year <= LAST, "out-of-range", List.of(), year, first, LAST)
                .enforce();
    }

    /** Records {@code out-of-range} unless a budget line may stand in the year. */
    public static Invariants check(Invariants check, String field, int year) {
        return check.require(year >= FIRST && year <= LAST, "out-of-range", List.of(field), year, FIRST, LAST);
    }
}
