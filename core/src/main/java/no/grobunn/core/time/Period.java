package no.grobunn.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.invariant.Invariants;

/**
 * A span of days, both ends included. Immutable.
 *
 * @param start the first day
 * @param end the last day; not before the first
 */
public record Period(LocalDate start, LocalDate end) {
    public Period {
        Invariants.of("period")
                .require(!start.isAfter(end), "end-before-start", List.of("end", "start"), end, start)
                .enforce();
    }

    /** Whether a day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether another span lies wholly within. */
    public boolean contains(Period other) {
        return contains(other.start) && contains(other.end);
    }

    /** Whether a calendar year has a day within. */
    public boolean touches(int year) {
        return start.getYear() <= year && year <= end.getYear();
    }

    /** The calendar years it touches, rising. */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
    }

    /** How many calendar months it touches: January to December of one year is 12. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
    }
}
