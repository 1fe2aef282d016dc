package no.grobunn.core.publication.portal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.goal.Baseline;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.text.Formats;
import org.jspecify.annotations.Nullable;

/** What an indicator measures, from where to where, in words. */
final class IndicatorWords {
    private final Composition c;

    IndicatorWords(Composition c) {
        this.c = c;
    }

    /** {@code Materialgjenvinning (virksomhet): utgangspunkt 12 % (1. mars 2026), mål 30 % (31. desember 2028)}. */
    String measured(Indicator indicator) {
        String level = indicator.systemLevel() == null ? "" : " (" + c.texts().term(indicator.systemLevel()) + ")";
        String values = Stream.of(baseline(indicator), target(indicator))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return PortalTexts.line(indicator.name()) + level + (values.isEmpty() ? "" : ": " + values);
    }

    private @Nullable String baseline(Indicator indicator) {
        Baseline baseline = indicator.baseline();
        if (baseline instanceof Baseline.Measured measured) {
            return c.texts()
                    .get(
                            "portal.baseline",
                            value(indicator, measured.value()),
                            c.formats().longDate(measured.date()));
        }
        return baseline instanceof Baseline.ToBeMeasured later
                ? c.texts().get("portal.baseline.later", c.formats().longDate(later.measuredBy()))
                : null;
    }

    private @Nullable String target(Indicator indicator) {
        return indicator
                .finalTarget()
                .map(target -> c.texts()
                        .get(
                                "portal.target",
                                value(indicator, target.value()),
                                c.formats().longDate(target.date())))
                .orElse(null);
    }

    private String value(Indicator indicator, IndicatorValue value) {
        String written = value.number().map(c.formats()::decimal).orElse(value.written());
        if (indicator.measure() == Measure.PERCENTAGE) {
            return written + Formats.NBSP + "%";
        }
        return indicator.unit() == null ? written : written + " " + indicator.unit();
    }
}
