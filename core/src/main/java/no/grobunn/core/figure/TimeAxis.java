package no.grobunn.core.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.time.Period;

/**
 * Days along a line, whole quarters from the first to the last.
 *
 * @param first the first day of a quarter
 * @param after the day after the last quarter
 * @param left where the first day begins, in points
 * @param right where the last day ends, in points
 */
record TimeAxis(LocalDate first, LocalDate after, double left, double right) {
    /** The quarters that some spans touch. */
    static TimeAxis over(List<Period> spans, double left, double right) {
        LocalDate start =
                spans.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate end =
                spans.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow();
        return new TimeAxis(quarterOf(start), quarterOf(end).plusMonths(3), left, right);
    }

    private static LocalDate quarterOf(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1, 1);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(after);
    }

    /** Where a day begins. */
    double from(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, after);
        return left + (right - left) * share;
    }

    /** Where a day has ended. */
    double to(LocalDate day) {
        return from(day.plusDays(1));
    }

    /** The first days of its quarters, rising. */
    List<LocalDate> quarters() {
        return Stream.iterate(first, day -> day.isBefore(after), day -> day.plusMonths(3))
                .toList();
    }

    /** The first day, and the first of January of each later year, rising. */
    List<LocalDate> years() {
        return quarters().stream()
                .filter(day -> day.equals(first) || day.getMonthValue() == 1)
                .toList();
    }

    double quarterWidth() {
        return (right - left) / quarters().size();
    }
}
