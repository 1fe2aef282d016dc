package no.grobunn.core.readiness.rule.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.goal.DatedValue;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** A percentage lies within 0 to 100: in the baseline, in every target and in what was shown. Growth in per cent is a figure with a unit, not a share of a whole. */
public final class PercentageRange implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("percentage-range", Severity.BLOCKER, Topic.GOALS)
            .nb("""
                    title = Prosenter utenfor 0–100
                    what = En indikator som måles i prosent, har en verdi under 0 eller over 100.
                    why = En andel kan ikke være mindre enn ingenting eller større enn alt. Leseren mister tilliten til de andre tallene.
                    source = Aritmetikk: en andel av en helhet ligger mellom 0 og 100 prosent.
                    outside = «{0}» måles i prosent, men en verdi er {1}.
                    outside.remedy = Rett verdien. Er det vekst som måles, bruk «measure: unit» med enheten «prosent vekst».
                    """)
            .nn("""
                    title = Prosentar utanfor 0–100
                    what = Ein indikator som blir målt i prosent, har ein verdi under 0 eller over 100.
                    why = Ein del kan ikkje vere mindre enn ingenting eller større enn alt. Lesaren mistar tilliten til dei andre tala.
                    source = Aritmetikk: ein del av ein heilskap ligg mellom 0 og 100 prosent.
                    outside = «{0}» blir målt i prosent, men ein verdi er {1}.
                    outside.remedy = Rett verdien. Er det vekst som blir målt, bruk «measure: unit» med eininga «prosent vekst».
                    """)
            .en("""
                    title = Percentages outside 0–100
                    what = An indicator measured in per cent has a value below 0 or above 100.
                    why = A share cannot be less than nothing or more than everything. The reader loses trust in the other figures.
                    source = Arithmetic: a share of a whole lies between 0 and 100 per cent.
                    outside = “{0}” is measured in per cent, but one of its values is {1}.
                    outside.remedy = Correct the value. If growth is measured, use “measure: unit” with the unit “per cent growth”.
                    """)
            .example("""
                    goals:
                      - indicators:
                          - {id: plan, name: Andel med plan, measure: percentage, targets: [{date: 2024-12-31, value: 120}]}
                    """, """
                    goals:
                      - indicators:
                          - {id: plan, name: Andel med plan, measure: percentage, targets: [{date: 2024-12-31, value: 100}]}
                    """);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                GoalIndicator.of(subject).stream()
                        .filter(of -> of.indicator().measure() == Measure.PERCENTAGE)
                        .toList(),
                PercentageRange::objections);
    }

    private static Stream<Objection> objections(GoalIndicator of) {
        return Stream.of(
                        of.indicator().measuredBaseline().stream()
                                .flatMap(baseline ->
                                        outside(of, baseline.value(), of.place().at("baseline"))),
                        outside(of, "targets", of.indicator().targets()),
                        outside(of, "actuals", of.indicator().actuals()))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection> outside(GoalIndicator of, String list, List<DatedValue> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(i -> outside(of, values.get(i).value(), of.place().at(list, i)));
    }

    private static Stream<Objection> outside(GoalIndicator of, IndicatorValue value, SubjectPath place) {
        return value
                .number()
                .filter(number -> number.signum() < 0 || number.compareTo(WHOLE) > 0)
                .map(number -> Objection.of("outside", place.at("value"), of.name(), number))
                .stream();
    }
}
