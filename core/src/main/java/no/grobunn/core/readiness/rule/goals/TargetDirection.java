package no.grobunn.core.readiness.rule.goals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.goal.DatedValue;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** Every target is better than the measured baseline, in the direction that the indicator gives: figures, per cent and steps have one, words have none. Targets on the
 * way count too: one that stands still or goes back is no target. */
public final class TargetDirection implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("target-direction", Severity.BLOCKER, Topic.GOALS)
            .nb("""
                    title = Måltall i feil retning
                    what = Et måltall er likt nullpunktet eller dårligere enn det, i den retningen indikatoren går.
                    why = Et mål som ikke er bedre enn i dag, er nådd før piloten starter. Ofte er et fortegn, et tall eller retningen skrevet feil.
                    source = God praksis i målstyring: et måltall skal vise en endring fra nullpunktet.
                    not-higher = Måltallet for «{0}» {1} er {2}. Nullpunktet er {3}, og høyere er bedre.
                    not-higher.remedy = Sett måltallet høyere enn {3}. Er lavere bedre, skriv «ascending: false» på indikatoren.
                    not-lower = Måltallet for «{0}» {1} er {2}. Nullpunktet er {3}, og lavere er bedre.
                    not-lower.remedy = Sett måltallet lavere enn {3}. Er høyere bedre, ta bort «ascending: false» på indikatoren.
                    """)
            .nn("""
                    title = Måltal i feil retning
                    what = Eit måltal er likt nullpunktet eller dårlegare enn det, i den retninga indikatoren går.
                    why = Eit mål som ikkje er betre enn i dag, er nådd før piloten startar. Ofte er eit forteikn, eit tal eller retninga skriven feil.
                    source = God praksis i målstyring: eit måltal skal vise ei endring frå nullpunktet.
                    not-higher = Måltalet for «{0}» {1} er {2}. Nullpunktet er {3}, og høgare er betre.
                    not-higher.remedy = Set måltalet høgare enn {3}. Er lågare betre, skriv «ascending: false» på indikatoren.
                    not-lower = Måltalet for «{0}» {1} er {2}. Nullpunktet er {3}, og lågare er betre.
                    not-lower.remedy = Set måltalet lågare enn {3}. Er høgare betre, ta bort «ascending: false» på indikatoren.
                    """)
            .en("""
                    title = Targets in the wrong direction
                    what = A target equals the baseline or is worse than it, in the direction that the indicator runs.
                    why = A target that is no better than today is reached before the pilot starts. Often a sign, a figure or the direction is mistyped.
                    source = Good practice in results management: a target shows a change from the baseline.
                    not-higher = The target of “{0}” on {1} is {2}. The baseline is {3}, and higher is better.
                    not-higher.remedy = Set the target higher than {3}. If lower is better, write “ascending: false” on the indicator.
                    not-lower = The target of “{0}” on {1} is {2}. The baseline is {3}, and lower is better.
                    not-lower.remedy = Set the target lower than {3}. If higher is better, remove “ascending: false” from the indicator.
                    """)
            .example("""
                    goals:
                      - indicators:
                          - {id: svinn, name: Kastet metall, measure: unit, unit: tonn, baseline: {value: 12, date: 2023-01-01}, targets: [{date: 2025-08-31, value: 10}]}
                    """, """
                    goals:
                      - indicators:
                          - {id: svinn, name: Kastet metall, measure: unit, unit: tonn, ascending: false, baseline: {value: 12, date: 2023-01-01}, targets: [{date: 2025-08-31, value: 10}]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                GoalIndicator.of(subject).stream()
                        .filter(of -> of.indicator().hasDirection())
                        .filter(of -> of.indicator().measuredBaseline().isPresent())
                        .toList(),
                of -> of.indicator().measuredBaseline().stream().flatMap(baseline -> objections(of, baseline.value())));
    }

    private static Stream<Objection> objections(GoalIndicator of, IndicatorValue baseline) {
        List<DatedValue> targets = of.indicator().targets();
        return IntStream.range(0, targets.size())
                .filter(i -> !of.indicator().isBetter(targets.get(i).value(), baseline))
                .mapToObj(i -> Objection.of(
                        of.indicator().ascending() ? "not-higher" : "not-lower",
                        of.place().at("targets", i).at("value"),
                        of.name(),
                        targets.get(i).date(),
                        figure(targets.get(i).value()),
                        figure(baseline)));
    }

    private static Object figure(IndicatorValue value) {
        return value.number().<Object>map(number -> number).orElse(value.written());
    }
}
