package no.grobunn.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.need.NeedId;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final GoalRevision EARLIER = new GoalRevision(LocalDate.of(2027, 1, 1), "Flere", "Vagt", null);
    private static final GoalRevision LATER = new GoalRevision(LocalDate.of(2027, 4, 1), "Ti flere", "Målbart", null);

    @Test
    void holdsEverythingItIsGiven() {
        Goal goal = aGoal("Ti bedrifter tar kurset")
                .primary(true)
                .parent(new GoalId("g0"))
                .owner(new ActorId("denofa"))
                .due(LocalDate.of(2027, 12, 31))
                .needs(List.of(new NeedId("n1")))
                .sdgs(List.of(new Sdg(4), new Sdg(12)))
                .circularStrategies(List.of(CircularStrategy.R3))
                .acceptedBy(List.of(new ActorId("denofa")))
                .indicators(List.of(Indicator.builder(new IndicatorId("k1"), "Bedrifter", Measure.UNIT)
                        .build()))
                .revisions(List.of(LATER, EARLIER))
                .build();

        assertThat(goal.isRoot()).isFalse();
        assertThat(goal.latestRevision()).contains(LATER);
        assertThat(goal.primary()).isTrue();
    }

    @Test
    void isASecondaryRootUnlessItSaysOtherwise() {
        Goal goal = aGoal("Flere kurs").build();

        assertThat(goal.isRoot()).isTrue();
        assertThat(goal.primary()).isFalse();
        assertThat(goal.latestRevision()).isEmpty();
    }

    @Test
    void refusesEverythingAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> aGoal(" ")
                        .sdgs(List.of(new Sdg(4), new Sdg(4)))
                        .circularStrategies(List.of(CircularStrategy.R3, CircularStrategy.R2, CircularStrategy.R3))
                        .build());

        assertThat(refusal.violations())
                .extracting(Violation::rule, Violation::fields)
                .containsExactly(
                        tuple("blank", List.of("statement")),
                        tuple("repeated-value", List.of("sdgs[1]", "sdgs[0]")),
                        tuple("repeated-value", List.of("circularStrategies[2]", "circularStrategies[0]")));
    }

    @Test
    void aRevisionSaysWhatAndWhy() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class, () -> new GoalRevision(LocalDate.of(2027, 1, 1), "", "", null));

        assertThat(refusal.violations())
                .extracting(Violation::rule, Violation::fields)
                .containsExactly(tuple("blank", List.of("statement")), tuple("blank", List.of("reason")));
    }

    @Test
    void thereAreSeventeenGoalsOfTheUnitedNations() {
        InvariantException refusal = catchThrowableOfType(InvariantException.class, () -> new Sdg(18));

        assertThat(refusal.violations()).containsExactly(new Violation("out-of-range", List.of(), List.of(18, 1, 17)));
        assertThat(new Sdg(17)).isGreaterThan(new Sdg(1));
    }

    private static Goal.Builder aGoal(String statement) {
        return Goal.builder(new GoalId("g1"), statement, GoalLevel.OUTPUT);
    }
}
