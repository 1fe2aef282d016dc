package no.grobunn.core.readiness.rule.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.goal.Indicator;
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

/** Every output goal has a due date and at least one whole indicator: a baseline (measured, or to be measured by a day), a target, and a unit. Only figures with a
 * unit need one: per cent, steps and words are their own. */
public final class GoalWithoutIndicator implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "goal-without-indicator", Severity.BLOCKER, Topic.GOALS)
            .nb("""
                    title = Resultatmål som ikke kan måles
                    what = Et resultatmål mangler frist, eller ingen indikator har både nullpunkt, måltall og enhet.
                    why = Et resultatmål som ikke kan etterprøves, kan heller ikke rapporteres. Fylkeskommunen ber om mål som kan måles.
                    source = God praksis i målstyring: SMART-mål og logisk rammeverk (logframe).
                    none = Resultatmålet «{0}» har ingen indikator.
                    none.remedy = Skriv hva som skal telles eller måles, med nullpunkt, måltall, enhet og frist.
                    undated = Resultatmålet «{0}» har ingen frist.
                    undated.remedy = Skriv hvilken dag målet skal være nådd («due»).
                    no-baseline = Indikatoren «{0}» mangler nullpunkt, og resultatmålet «{1}» har ingen annen som er fullstendig.
                    no-baseline.remedy = Skriv hva den viste før piloten, med dato, eller hvilken dag det skal være målt («measuredBy»).
                    no-target = Indikatoren «{0}» mangler måltall, og resultatmålet «{1}» har ingen annen som er fullstendig.
                    no-target.remedy = Skriv hvilken verdi den skal vise, og hvilken dag («targets»).
                    no-unit = Indikatoren «{0}» mangler enhet, og resultatmålet «{1}» har ingen annen som er fullstendig.
                    no-unit.remedy = Skriv hva tallene teller: personer, tonn, kurs («unit»).
                    """)
            .nn("""
                    title = Resultatmål som ikkje kan målast
                    what = Eit resultatmål manglar frist, eller ingen indikator har både nullpunkt, måltal og eining.
                    why = Eit resultatmål som ikkje kan etterprøvast, kan heller ikkje rapporterast. Fylkeskommunen ber om mål som kan målast.
                    source = God praksis i målstyring: SMART-mål og logisk rammeverk (logframe).
                    none = Resultatmålet «{0}» har ingen indikator.
                    none.remedy = Skriv kva som skal teljast eller målast, med nullpunkt, måltal, eining og frist.
                    undated = Resultatmålet «{0}» har ingen frist.
                    undated.remedy = Skriv kva dag målet skal vere nådd («due»).
                    no-baseline = Indikatoren «{0}» manglar nullpunkt, og resultatmålet «{1}» har ingen annan som er fullstendig.
                    no-baseline.remedy = Skriv kva han viste før piloten, med dato, eller kva dag det skal vere målt («measuredBy»).
                    no-target = Indikatoren «{0}» manglar måltal, og resultatmålet «{1}» har ingen annan som er fullstendig.
                    no-target.remedy = Skriv kva verdi han skal vise, og kva dag («targets»).
                    no-unit = Indikatoren «{0}» manglar eining, og resultatmålet «{1}» har ingen annan som er fullstendig.
                    no-unit.remedy = Skriv kva tala tel: personar, tonn, kurs («unit»).
                    """)
            .en("""
                    title = Output goals that cannot be measured
                    what = An output goal lacks a due date, or none of its indicators has a baseline, a target and a unit.
                    why = An output goal that cannot be verified cannot be reported on either. The county asks for goals that can be measured.
                    source = Good practice in results management: SMART goals and the logical framework (logframe).
                    none = The output goal “{0}” has no indicator.
                    none.remedy = Write what is to be counted or measured, with baseline, target, unit and due date.
                    undated = The output goal “{0}” has no due date.
                    undated.remedy = Write the day by which the goal is to be reached (“due”).
                    no-baseline = The indicator “{0}” lacks a baseline, and the output goal “{1}” has no other that is complete.
                    no-baseline.remedy = Write what it showed before the pilot, with its date, or the day by which that will be measured (“measuredBy”).
                    no-target = The indicator “{0}” lacks a target, and the output goal “{1}” has no other that is complete.
                    no-target.remedy = Write the value it is to show, and on which day (“targets”).
                    no-unit = The indicator “{0}” lacks a unit, and the output goal “{1}” has no other that is complete.
                    no-unit.remedy = Write what the figures count: people, tonnes, courses (“unit”).
                    """)
            .example("""
                    goals:
                      - {id: kurs, statement: Mange lærlinger tar kurset., level: output}
                    """, """
                    goals:
                      - id: kurs
                        statement: 60 lærlinger fullfører kurset.
                        level: output
                        due: 2025-06-30
                        indicators:
                          - {id: fullfort, name: Lærlinger som fullfører, measure: unit, unit: lærlinger, baseline: {value: 0, date: 2023-01-01}, targets: [{date: 2025-06-30, value: 60}]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                subject.goals().stream()
                        .filter(goal -> goal.level() == GoalLevel.OUTPUT)
                        .toList(),
                goal -> Stream.concat(undated(goal), unmeasured(goal)));
    }

    private static Stream<Objection> undated(Goal goal) {
        return goal.due() == null
                ? Stream.of(Objection.of("undated", SubjectPath.of(goal), goal.statement()))
                : Stream.empty();
    }

    private static Stream<Objection> unmeasured(Goal goal) {
        if (goal.indicators().isEmpty()) {
            return Stream.of(Objection.of("none", SubjectPath.of(goal), goal.statement()));
        }
        return goal.indicators().stream()
                        .anyMatch(indicator -> missing(indicator).isEmpty())
                ? Stream.empty()
                : GoalIndicator.of(goal).flatMap(GoalWithoutIndicator::incomplete);
    }

    private static Stream<Objection> incomplete(GoalIndicator of) {
        return missing(of.indicator()).stream()
                .map(words ->
                        Objection.of(words, of.place(), of.name(), of.goal().statement()));
    }

    private static List<String> missing(Indicator indicator) {
        List<String> missing = new ArrayList<>();
        if (indicator.baseline() == null) {
            missing.add("no-baseline");
        }
        if (indicator.targets().isEmpty()) {
            missing.add("no-target");
        }
        if (indicator.measure() == Measure.UNIT && indicator.unit() == null) {
            missing.add("no-unit");
        }
        return missing;
    }
}
