package no.grobunn.core.readiness.rule.workplan;

import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The pilot has no more work packages than the funder finds reasonable. */
public final class TooManyPackages implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "too-many-packages", Severity.WARNING, Topic.WORK_PLAN)
            .nb("""
                    title = Antall arbeidspakker
                    what = Piloten har flere arbeidspakker enn finansiøren finner rimelig.
                    why = Mange små arbeidspakker gir mer styring enn arbeid.
                    source = Finansiørens utlysning.
                    many = Piloten har {0} arbeidspakker. Finansiøren finner {1} rimelig.
                    many.remedy = Slå sammen arbeidspakker som henger sammen, til høyst {1}.
                    """)
            .nn("""
                    title = Talet på arbeidspakkar
                    what = Piloten har fleire arbeidspakkar enn finansiøren finn rimeleg.
                    why = Mange små arbeidspakkar gir meir styring enn arbeid.
                    source = Utlysinga frå finansiøren.
                    many = Piloten har {0} arbeidspakkar. Finansiøren finn {1} rimeleg.
                    many.remedy = Slå saman arbeidspakkar som heng saman, til høgst {1}.
                    """)
            .en("""
                    title = Number of work packages
                    what = The pilot has more work packages than the funder finds reasonable.
                    why = Many small work packages mean more management than work.
                    source = The funder's call.
                    many = The pilot has {0} work packages. The funder finds {1} reasonable.
                    many.remedy = Merge work packages that belong together, to at most {1}.
                    """)
            .example("""
                    pilots:
                      - workPackages:
                          - {number: 1, title: Kurs på skolen, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                          - {number: 2, title: Kurs i bedriften, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                    """, """
                    pilots:
                      - workPackages:
                          - {number: 1, title: Kurs på skolen og i bedriften, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(subject.demand(FunderProfile::maxWorkPackages), most -> judge(pilot, most));
    }

    private static Judgement judge(PilotSketch pilot, Sourced<Integer> most) {
        int number = pilot.workPackages().size();
        return Judgement.keptIf(
                number <= most.value(),
                Objection.of("many", SubjectPath.of(pilot).at("workPackages"), number, most.value())
                        .by(most.source()));
    }
}
