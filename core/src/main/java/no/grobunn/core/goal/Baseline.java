package no.grobunn.core.goal;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/** What an indicator showed before the work began: measured, or to be measured by a day. */
public sealed interface Baseline {
    /**
     * A value that was measured.
     *
     * @param value what it showed
     * @param date the day it was measured
     * @param source where it is known from, or null
     */
    record Measured(
            IndicatorValue value, LocalDate date, @Nullable String source) implements Baseline {
        public Measured {
            Invariants.of("baseline").optionalText("source", source).enforce();
        }
    }

    /**
     * Nothing was measured yet.
     *
     * @param measuredBy the day by which it will be
     */
    record ToBeMeasured(LocalDate measuredBy) implements Baseline {}

    /**
     * The baseline that a file's fields write: a value with its date, or the day it will be measured by.
     *
     * @throws no.grobunn.core.invariant.InvariantException if the fields write both, neither, or a value without its date
     */
    static Baseline of(
            @Nullable IndicatorValue value,
            @Nullable LocalDate date,
            @Nullable String source,
            @Nullable LocalDate measuredBy) {
        boolean measured = value != null || date != null || source != null;
        if (measuredBy != null && !measured) {
            return new ToBeMeasured(measuredBy);
        }
        if (measuredBy == null && value != null && date != null) {
            return new Measured(value, date, source);
        }
        throw Invariants.of("baseline")
                .refuse(
                        measuredBy == null ? "baseline-incomplete" : "baseline-contradictory",
                        List.of(measuredBy == null ? "" : "measuredBy", "value", "date", "source"))
                .refusal();
    }
}
