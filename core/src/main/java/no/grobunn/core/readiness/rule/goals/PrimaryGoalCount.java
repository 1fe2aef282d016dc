package no.grobunn.core.readiness.rule.goals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The pilot has one primary goal, or as many as the profile gives room for, and at least two others. Every goal that is not primary is a secondary one, whatever its level. */
public final class PrimaryGoalCount implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("primary-goal-count", Severity.BLOCKER, Topic.GOALS)
            .nb("""
                    title = Ett hovedmål, og delmål
                    what = Piloten har ikke nøyaktig ett hovedmål, eller den har for få delmål.
                    why = Den som vurderer søknaden, må vite hva piloten skal måles på, og hvilke skritt som fører dit.
                    source = Fylkeskommunenes søknadsskjema på regionalforvaltning.no: hovedmål og delmål.
                    without = Piloten har ingen mål.
                    without.remedy = Skriv hovedmålet og minst {0} delmål, og nevn dem i piloten.
                    none = Ingen av målene i piloten er hovedmål.
                    none.remedy = Merk det målet som de andre skal bidra til, med «primary: true».
                    surplus = «{0}» er ett hovedmål for mye. Piloten har {1}, og det er plass til {2}.
                    surplus.remedy = Behold det målet som de andre bidrar til, som hovedmål. Ta bort «primary: true» på resten, så blir de delmål.
                    few = Piloten har {0} delmål. Det skal være minst {1}.
                    few.remedy = Del hovedmålet i skritt som kan nås hvert for seg, og nevn dem i piloten.
                    """)
            .nn("""
                    title = Eitt hovudmål, og delmål
                    what = Piloten har ikkje nøyaktig eitt hovudmål, eller han har for få delmål.
                    why = Den som vurderer søknaden, må vite kva piloten skal målast på, og kva steg som fører dit.
                    source = Søknadsskjemaet til fylkeskommunane på regionalforvaltning.no: hovudmål og delmål.
                    without = Piloten har ingen mål.
                    without.remedy = Skriv hovudmålet og minst {0} delmål, og nemn dei i piloten.
                    none = Ingen av måla i piloten er hovudmål.
                    none.remedy = Merk det målet som dei andre skal bidra til, med «primary: true».
                    surplus = «{0}» er eitt hovudmål for mykje. Piloten har {1}, og det er plass til {2}.
                    surplus.remedy = Behald det målet som dei andre bidreg til, som hovudmål. Ta bort «primary: true» på resten, så blir dei delmål.
                    few = Piloten har {0} delmål. Det skal vere minst {1}.
                    few.remedy = Del hovudmålet i steg som kan nåast kvart for seg, og nemn dei i piloten.
                    """)
            .en("""
                    title = One primary goal, and secondary ones
                    what = The pilot does not have exactly one primary goal, or it has too few secondary goals.
                    why = Whoever assesses the application must know what the pilot is to be measured by, and which steps lead there.
                    source = The counties' application form on regionalforvaltning.no: main goal and sub-goals.
                    without = The pilot has no goals.
                    without.remedy = Write the primary goal and at least {0} secondary goals, and name them in the pilot.
                    none = None of the pilot's goals is its primary goal.
                    none.remedy = Mark the goal that the others are to contribute to with “primary: true”.
                    surplus = “{0}” is one primary goal too many. The pilot has {1}, and there is room for {2}.
                    surplus.remedy = Keep the goal that the others contribute to as the primary one. Remove “primary: true” from the rest, which makes them secondary.
                    few = The number of secondary goals in the pilot is {0}. It must be at least {1}.
                    few.remedy = Divide the primary goal into steps that can be reached one by one, and name them in the pilot.
                    """)
            .example("""
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome}
                    """, """
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome, primary: true}
                    """);

    private static final int USUAL_PRIMARY = 1;
    private static final int FEWEST_SECONDARY = 2;

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Goal> goals = subject.goals();
        if (goals.isEmpty()) {
            return Judgement.of(Stream.of(Objection.of("without", SubjectPath.of(pilot), FEWEST_SECONDARY)));
        }
        SubjectPath place = SubjectPath.of(pilot).at("goals");
        List<Goal> primary = goals.stream().filter(Goal::primary).toList();
        return Judgement.of(
                Stream.of(none(primary, place), surplus(primary, subject), few(goals.size() - primary.size(), place))
                        .flatMap(objections -> objections));
    }

    private static Stream<Objection> none(List<Goal> primary, SubjectPath place) {
        return primary.isEmpty() ? Stream.of(Objection.of("none", place)) : Stream.empty();
    }

    private static Stream<Objection> surplus(List<Goal> primary, ReadinessCase subject) {
        Optional<Sourced<Integer>> ceiling = subject.demand(FunderProfile::maxPrimaryGoals);
        int most = ceiling.map(Sourced::value).orElse(USUAL_PRIMARY);
        return primary.stream()
                .skip(most)
                .map(goal -> Objection.of(
                        "surplus", SubjectPath.of(goal).at("primary"), goal.statement(), primary.size(), most))
                .map(objection ->
                        ceiling.map(Sourced::source).map(objection::by).orElse(objection));
    }

    private static Stream<Objection> few(int secondary, SubjectPath place) {
        return secondary < FEWEST_SECONDARY
                ? Stream.of(Objection.of("few", place, secondary, FEWEST_SECONDARY))
                : Stream.empty();
    }
}
