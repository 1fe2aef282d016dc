package no.grobunn.core.readiness.rule.goals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
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

/** The pilot's goals lead from output to outcome to society. Every outcome goal is reached by an output goal of the pilot, directly or through goals between. A goal below the pilot's
 * highest level contributes to another; process goals may stand alone, since they are about the work itself. A goal contributes to one of its own level, which it is a
 * part of, or of a higher one. */
public final class OutcomeUnsupported implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("outcome-unsupported", Severity.WARNING, Topic.GOALS)
            .nb("""
                    title = Mål som ikke henger sammen
                    what = Målene leder ikke fra resultatmål til effektmål til samfunnsmål.
                    why = Fylkeskommunen spør hvordan det piloten leverer, fører til virkningen den lover.
                    source = God praksis i målstyring: målhierarkiet i logisk rammeverk (logframe).
                    unsupported = Ingen av pilotens resultatmål bidrar til effektmålet «{0}».
                    unsupported.remedy = La et resultatmål peke på det («parent»), skriv et resultatmål som fører dit, eller ta effektmålet ut av piloten.
                    orphan = Målet «{0}» ({1}) bidrar ikke til noe annet mål.
                    orphan.remedy = Skriv hvilket mål det bidrar til («parent»), eller ta det ut av piloten.
                    falling = Målet «{0}» ({1}) bidrar til «{2}» ({3}), som ligger på et lavere nivå.
                    falling.remedy = La det bidra til et mål på samme eller høyere nivå, eller bytt nivå på ett av dem.
                    """)
            .nn("""
                    title = Mål som ikkje heng saman
                    what = Måla leier ikkje frå resultatmål til effektmål til samfunnsmål.
                    why = Fylkeskommunen spør korleis det piloten leverer, fører til verknaden han lovar.
                    source = God praksis i målstyring: målhierarkiet i logisk rammeverk (logframe).
                    unsupported = Ingen av resultatmåla i piloten bidreg til effektmålet «{0}».
                    unsupported.remedy = La eit resultatmål peike på det («parent»), skriv eit resultatmål som fører dit, eller ta effektmålet ut av piloten.
                    orphan = Målet «{0}» ({1}) bidreg ikkje til noko anna mål.
                    orphan.remedy = Skriv kva mål det bidreg til («parent»), eller ta det ut av piloten.
                    falling = Målet «{0}» ({1}) bidreg til «{2}» ({3}), som ligg på eit lågare nivå.
                    falling.remedy = La det bidra til eit mål på same eller høgare nivå, eller byt nivå på eitt av dei.
                    """)
            .en("""
                    title = Goals that do not hang together
                    what = The goals do not lead from output to outcome to society.
                    why = The county asks how what the pilot delivers leads to the effect it promises.
                    source = Good practice in results management: the hierarchy of goals in the logical framework (logframe).
                    unsupported = None of the pilot's output goals contributes to the outcome goal “{0}”.
                    unsupported.remedy = Let an output goal point at it (“parent”), write an output goal that leads there, or take the outcome goal out of the pilot.
                    orphan = The goal “{0}” ({1}) contributes to no other goal.
                    orphan.remedy = Write which goal it contributes to (“parent”), or take it out of the pilot.
                    falling = The goal “{0}” ({1}) contributes to “{2}” ({3}), which is on a lower level.
                    falling.remedy = Let it contribute to a goal of the same or a higher level, or change the level of one of them.
                    """)
            .example("""
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome}
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output}
                    """, """
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome}
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output, parent: flere-reparerer}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Goal> goals = subject.goals();
        Set<GoalId> supported = goals.stream()
                .filter(goal -> goal.level() == GoalLevel.OUTPUT)
                .flatMap(goal -> subject.dossier().goalsAbove(goal).stream())
                .map(Goal::id)
                .collect(Collectors.toSet());
        Optional<GoalLevel> highest = goals.stream().map(Goal::level).min(Comparator.naturalOrder());
        return Judgement.ofEach(
                goals,
                goal -> Stream.of(
                                unsupported(goal, supported),
                                orphan(goal, highest.orElseThrow()),
                                falling(goal, subject.dossier()))
                        .flatMap(objections -> objections));
    }

    private static Stream<Objection> unsupported(Goal goal, Set<GoalId> supported) {
        return goal.level() == GoalLevel.OUTCOME && !supported.contains(goal.id())
                ? Stream.of(Objection.of("unsupported", SubjectPath.of(goal), goal.statement()))
                : Stream.empty();
    }

    private static Stream<Objection> orphan(Goal goal, GoalLevel highest) {
        return goal.isRoot()
                        && goal.level() != GoalLevel.PROCESS
                        && goal.level().compareTo(highest) > 0
                ? Stream.of(Objection.of("orphan", SubjectPath.of(goal), goal.statement(), goal.level()))
                : Stream.empty();
    }

    private static Stream<Objection> falling(Goal goal, Dossier dossier) {
        return Stream.ofNullable(goal.parent())
                .map(dossier::goal)
                .filter(parent -> parent.level().compareTo(goal.level()) > 0)
                .map(parent -> Objection.of(
                        "falling",
                        SubjectPath.of(goal).at("parent"),
                        goal.statement(),
                        goal.level(),
                        parent.statement(),
                        parent.level()));
    }
}
