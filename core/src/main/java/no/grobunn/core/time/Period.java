package no.grobunn.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    /** Whether its last day lies before a day. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(end);
    }

    /** Whether a calendar year has a day within. */
    public boolean touches(int year) {
        return start.getYear() <= year && year <= end.getYear();
    }

    /** The calendar years it touches, rising. */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
    }

    /**
     * The last day of a span that begins on the same day and lasts so many months: 36 months from 1 September 2023 end on 31 August 2026. A span from a day that its
     * last month lacks ends on that month's last day.
     *
     * @param months at least 1
     */
    public LocalDate lastDayAfter(int months) {
        LocalDate next = start.plusMonths(months);
        return next.getDayOfMonth() < start.getDayOfMonth() ? next : next.minusDays(1);
    }

    /** Whether it lasts more than so many months from its first day. */
    public boolean isLongerThan(int months) {
        return end.isAfter(lastDayAfter(months));
    }

    /** Its years of twelve months from its first day; a rest of more than six months is one more, a shorter rest belongs to the last. */
    public List<Period> yearsFromStart() {
        List<Period> years = new ArrayList<>();
        LocalDate first = start;
        for (int months = 12; isLongerThan(months + 6); months += 12) {
            LocalDate last = lastDayAfter(months);
            years.add(new Period(first, last));
            first = last.plusDays(1);
        }
        years.add(new Period(first, end));
        return List.copyOf(years);
    }

    /** How many calendar months it touches: January to December of one year is 12. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
    }
}
