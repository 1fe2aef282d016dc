package no.grobunn.core.readiness.rule.goals;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Output goals are due within the pilot. Outcomes and what changes in society may well show later. */
public final class GoalAfterPilot implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("goal-after-pilot", Severity.WARNING, Topic.GOALS)
            .nb("""
                    title = Resultatmål etter pilotens slutt
                    what = Et resultatmål har frist etter at piloten er slutt.
                    why = Et resultat som kommer etter sluttrapporten, kan ikke rapporteres, og ingen har penger til å levere det.
                    source = God praksis i målstyring: resultatmål nås i prosjektet, effektmål etterpå.
                    late = Resultatmålet «{0}» har frist {1}. Piloten slutter {2}.
                    late.remedy = Flytt fristen fram, forleng piloten, eller gjør målet til et effektmål.
                    """)
            .nn("""
                    title = Resultatmål etter at piloten er slutt
                    what = Eit resultatmål har frist etter at piloten er slutt.
                    why = Eit resultat som kjem etter sluttrapporten, kan ikkje rapporterast, og ingen har pengar til å levere det.
                    source = God praksis i målstyring: resultatmål blir nådde i prosjektet, effektmål etterpå.
                    late = Resultatmålet «{0}» har frist {1}. Piloten sluttar {2}.
                    late.remedy = Flytt fristen fram, forleng piloten, eller gjer målet til eit effektmål.
                    """)
            .en("""
                    title = Output goals after the end of the pilot
                    what = An output goal is due after the pilot has ended.
                    why = An output that comes after the final report cannot be reported, and nobody has money to deliver it.
                    source = Good practice in results management: outputs are reached within the project, outcomes afterwards.
                    late = The output goal “{0}” is due on {1}. The pilot ends on {2}.
                    late.remedy = Move the date forward, lengthen the pilot, or make the goal an outcome goal.
                    """)
            .example("""
                    goals:
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output, due: 2026-06-30}
                    pilots:
                      - goals: [kurs]
                        period: {start: 2023-09-01, end: 2025-08-31}
                    """, """
                    goals:
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output, due: 2025-06-30}
                    pilots:
                      - goals: [kurs]
                        period: {start: 2023-09-01, end: 2025-08-31}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                subject.goals().stream()
                        .filter(goal -> goal.level() == GoalLevel.OUTPUT && goal.due() != null)
                        .toList(),
                goal -> late(goal, pilot.period().end()));
    }

    private static Stream<Objection> late(Goal goal, LocalDate end) {
        return Stream.ofNullable(goal.due())
                .filter(due -> due.isAfter(end))
                .map(due -> Objection.of("late", SubjectPath.of(goal).at("due"), goal.statement(), due, end));
    }
}
