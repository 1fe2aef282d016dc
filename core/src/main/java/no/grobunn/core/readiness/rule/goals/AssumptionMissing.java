package no.grobunn.core.readiness.rule.goals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.Assumption;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The pilot names at least one assumption for each level of goals that it uses. */
public final class AssumptionMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("assumption-missing", Severity.NOTE, Topic.GOALS)
            .nb("""
                    title = Forutsetninger som mangler
                    what = Piloten har mål på et nivå uten å si hva som må holde for at de skal nås.
                    why = Leseren ser hva piloten selv rår over, og hva den ikke rår over, bare når det er skrevet ned.
                    source = God praksis i målstyring: kolonnen «forutsetninger» i logisk rammeverk (logframe).
                    none = Piloten har mål på nivået {0}, men ingen forutsetning for det nivået.
                    none.remedy = Skriv hva som må holde utenfor piloten for at målene på nivået skal nås («assumptions»).
                    """)
            .nn("""
                    title = Føresetnader som manglar
                    what = Piloten har mål på eit nivå utan å seie kva som må halde for at dei skal bli nådde.
                    why = Lesaren ser kva piloten sjølv rår over, og kva han ikkje rår over, berre når det er skrive ned.
                    source = God praksis i målstyring: kolonnen «føresetnader» i logisk rammeverk (logframe).
                    none = Piloten har mål på nivået {0}, men ingen føresetnad for det nivået.
                    none.remedy = Skriv kva som må halde utanfor piloten for at måla på nivået skal bli nådde («assumptions»).
                    """)
            .en("""
                    title = Assumptions that are missing
                    what = The pilot has goals on a level without saying what must hold for them to be reached.
                    why = The reader sees what the pilot can govern itself and what it cannot only when it is written down.
                    source = Good practice in results management: the column “assumptions” of the logical framework (logframe).
                    none = The pilot has goals on the level {0}, but no assumption for that level.
                    none.remedy = Write what must hold outside the pilot for the goals on that level to be reached (“assumptions”).
                    """)
            .example("""
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome}
                    pilots:
                      - goals: [flere-reparerer]
                    """, """
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome}
                    pilots:
                      - goals: [flere-reparerer]
                        assumptions:
                          - {level: outcome, statement: Reservedeler kan skaffes.}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Set<GoalLevel> covered =
                pilot.assumptions().stream().map(Assumption::level).collect(Collectors.toSet());
        SubjectPath place = covered.isEmpty()
                ? SubjectPath.of(pilot)
                : SubjectPath.of(pilot).at("assumptions");
        return Judgement.ofEach(
                subject.goals().stream().map(Goal::level).distinct().sorted().toList(),
                level -> Stream.of(level)
                        .filter(used -> !covered.contains(used))
                        .map(used -> Objection.of("none", place, used)));
    }
}
