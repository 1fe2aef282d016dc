package no.grobunn.core.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a goal is reached. Immutable.
 *
 * @param id its identifier, unique within the dossier
 * @param name what is measured
 * @param measure how its values are written
 * @param unit the unit of its values, or null
 * @param ascending whether more is better
 * @param baseline what it showed before, or null
 * @param targets what it shall show, and when
 * @param actuals what it has shown
 * @param verification where its values can be verified, or null
 * @param responsible who measures, or null
 * @param frequency how often it is measured, or null
 * @param systemLevel the level of the circular system it measures on, or null
 */
public record Indicator(
        IndicatorId id,
        String name,
        Measure measure,
        @Nullable String unit,
        boolean ascending,
        @Nullable Baseline baseline,
        List<DatedValue> targets,
        List<DatedValue> actuals,
        @Nullable String verification,
        @Nullable ActorId responsible,
        @Nullable String frequency,
        @Nullable SystemLevel systemLevel) {
    public Indicator {
        targets = List.copyOf(targets);
        actuals = List.copyOf(actuals);
        Invariants check = Invariants.of("indicator")
                .text("name", name)
                .optionalText("unit", unit)
                .optionalText("verification", verification)
                .optionalText("frequency", frequency);
        if (baseline instanceof Baseline.Measured measured) {
            measure.check(check, "baseline.value", measured.value());
        }
        checkValues(check, measure, "targets", targets);
        checkValues(check, measure, "actuals", actuals);
        check.enforce();
    }

    /** An indicator with what it must have; the rest is set on the builder. */
    public static Builder builder(IndicatorId id, String name, Measure measure) {
        return new Builder(id, name, measure);
    }

    /** What it showed before, if that was measured. */
    public Optional<Baseline.Measured> measuredBaseline() {
        return baseline instanceof Baseline.Measured measured ? Optional.of(measured) : Optional.empty();
    }

    /** Whether its values can be told better from worse: words cannot. */
    public boolean hasDirection() {
        return measure != Measure.QUALITATIVE;
    }

    /** Whether one of its values is better than another: higher, or lower where less is better. Always false where it has no direction. */
    public boolean isBetter(IndicatorValue value, IndicatorValue than) {
        return hasDirection()
                && value.number()
                        .flatMap(one -> than.number().map(one::compareTo))
                        .filter(difference -> ascending ? difference > 0 : difference < 0)
                        .isPresent();
    }

    /** The last thing it shall show, by date. */
    public Optional<DatedValue> finalTarget() {
        return latest(targets);
    }

    /** The last thing it has shown, by date. */
    public Optional<DatedValue> latestActual() {
        return latest(actuals);
    }

    /**
     * How much of the way from the baseline to the final target the latest measurement has gone: 1 for all of it, less than 0 for a step back. Rounded half up to
     * ten decimals; empty where one of the three is missing or in words, or where the target is where it began.
     */
    public Optional<BigDecimal> attainment() {
        Optional<BigDecimal> from =
                measuredBaseline().flatMap(baseline -> baseline.value().number());
        Optional<BigDecimal> to = finalTarget().flatMap(target -> target.value().number());
        Optional<BigDecimal> at =
                latestActual().flatMap(actual -> actual.value().number());
        if (from.isEmpty() || to.isEmpty() || at.isEmpty() || to.get().compareTo(from.get()) == 0) {
            return Optional.empty();
        }
        BigDecimal way = to.get().subtract(from.get());
        return Optional.of(at.get().subtract(from.get()).divide(way, 10, RoundingMode.HALF_UP));
    }

    private static Optional<DatedValue> latest(List<DatedValue> values) {
        return values.stream().max(Comparator.comparing(DatedValue::date));
    }

    private static void checkValues(Invariants check, Measure measure, String field, List<DatedValue> values) {
        for (int i = 0; i < values.size(); i++) {
            measure.check(check, field + "[" + i + "].value", values.get(i).value());
        }
    }

    /** Makes an indicator; not thread-safe. */
    public static final class Builder {
        private final IndicatorId id;
        private final String name;
        private final Measure measure;
        private @Nullable String unit;
        private boolean ascending = true;
        private @Nullable Baseline baseline;
        private List<DatedValue> targets = List.of();
        private List<DatedValue> actuals = List.of();
        private @Nullable String verification;
        private @Nullable ActorId responsible;
        private @Nullable String frequency;
        private @Nullable SystemLevel systemLevel;

        private Builder(IndicatorId id, String name, Measure measure) {
            this.id = id;
            this.name = name;
            this.measure = measure;
        }

        public Builder unit(@Nullable String value) {
            unit = value;
            return this;
        }

        public Builder ascending(boolean value) {
            ascending = value;
            return this;
        }

        public Builder baseline(@Nullable Baseline value) {
            baseline = value;
            return this;
        }

        public Builder targets(List<DatedValue> values) {
            targets = values;
            return this;
        }

        public Builder actuals(List<DatedValue> values) {
            actuals = values;
            return this;
        }

        public Builder verification(@Nullable String value) {
            verification = value;
            return this;
        }

        public Builder responsible(@Nullable ActorId value) {
            responsible = value;
            return this;
        }

        public Builder frequency(@Nullable String value) {
            frequency = value;
            return this;
        }

        public Builder systemLevel(@Nullable SystemLevel value) {
            systemLevel = value;
            return this;
        }

        /**
         * The indicator.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Indicator build() {
            return new Indicator(
                    id,
                    name,
                    measure,
                    unit,
                    ascending,
                    baseline,
                    targets,
                    actuals,
                    verification,
                    responsible,
                    frequency,
                    systemLevel);
        }
    }
}
