package no.grobunn.core.readiness.rule.goals;

import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Every goal is accepted by as many of the pilot's partners as the profile asks for, or by one. Those who declined or withdrew do not count, nor do actors that are no partners. */
public final class GoalNotAccepted implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("goal-not-accepted", Severity.WARNING, Topic.GOALS)
            .nb("""
                    title = Mål som partnerne ikke har godtatt
                    what = For få av partnerne har sagt seg enige i et mål.
                    why = Partnerne arbeider for mål de selv har godtatt. Et mål uten eiere faller når det blir travelt.
                    source = God praksis i målstyring: bokstaven A i SMART, et mål som er akseptert.
                    none = Ingen av partnerne i piloten har godtatt målet «{0}».
                    none.remedy = Legg målet fram for partnerne, og skriv hvem som godtar det («acceptedBy»). Det bør være minst {1}.
                    few = Målet «{0}» er godtatt av {2} av partnerne i piloten. Det bør være minst {1}.
                    few.remedy = Legg målet fram for flere av partnerne, og skriv hvem som godtar det («acceptedBy»).
                    """)
            .nn("""
                    title = Mål som partnarane ikkje har godteke
                    what = For få av partnarane har sagt seg samde i eit mål.
                    why = Partnarane arbeider for mål dei sjølve har godteke. Eit mål utan eigarar fell når det blir travelt.
                    source = God praksis i målstyring: bokstaven A i SMART, eit mål som er akseptert.
                    none = Ingen av partnarane i piloten har godteke målet «{0}».
                    none.remedy = Legg målet fram for partnarane, og skriv kven som godtek det («acceptedBy»). Det bør vere minst {1}.
                    few = Målet «{0}» er godteke av {2} av partnarane i piloten. Det bør vere minst {1}.
                    few.remedy = Legg målet fram for fleire av partnarane, og skriv kven som godtek det («acceptedBy»).
                    """)
            .en("""
                    title = Goals that the partners have not accepted
                    what = Too few of the partners have agreed to a goal.
                    why = Partners work for goals that they have accepted themselves. A goal without owners falls when times are busy.
                    source = Good practice in results management: the A in SMART, a goal that is accepted.
                    none = None of the pilot's partners has accepted the goal “{0}”.
                    none.remedy = Put the goal before the partners, and write who accepts it (“acceptedBy”). It should be at least {1}.
                    few = The goal “{0}” is accepted by {2} of the pilot's partners. It should be at least {1}.
                    few.remedy = Put the goal before more of the partners, and write who accepts it (“acceptedBy”).
                    """)
            .example("""
                    goals:
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output}
                    """, """
                    goals:
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output, acceptedBy: [skole]}
                    """);

    private static final int USUAL_ACCEPTANCES = 1;

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Optional<Sourced<Integer>> floor = subject.demand(FunderProfile::minGoalAcceptances);
        int fewest = floor.map(Sourced::value).orElse(USUAL_ACCEPTANCES);
        return Judgement.ofEach(
                subject.goals(),
                goal -> objections(goal, acceptances(goal, pilot), fewest)
                        .map(objection ->
                                floor.map(Sourced::source).map(objection::by).orElse(objection)));
    }

    private static int acceptances(Goal goal, PilotSketch pilot) {
        return (int) goal.acceptedBy().stream()
                .distinct()
                .flatMap(actor -> pilot.partner(actor).stream())
                .filter(Partner::isStanding)
                .count();
    }

    private static Stream<Objection> objections(Goal goal, int acceptances, int fewest) {
        SubjectPath place = goal.acceptedBy().isEmpty()
                ? SubjectPath.of(goal)
                : SubjectPath.of(goal).at("acceptedBy");
        return acceptances < fewest
                ? Stream.of(
                        Objection.of(acceptances == 0 ? "none" : "few", place, goal.statement(), fewest, acceptances))
                : Stream.empty();
    }
}
