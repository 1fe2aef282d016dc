package no.grobunn.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.invariant.Violation.Place;
import no.grobunn.core.pilot.SamplePilot;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final ActorId NOBODY = new ActorId("nobody");

    @Test
    void findsWhatItHoldsById() {
        Dossier dossier = SampleDossier.full().build();

        assertThat(dossier.actor(SamplePilot.SCHOOL).name()).isEqualTo("School");
        assertThat(dossier.findActor(NOBODY)).isEmpty();
        assertThatThrownBy(() -> dossier.actor(NOBODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void equalsADossierWithTheSameParts() {
        Dossier dossier = SampleDossier.full().build();

        assertThat(dossier.toBuilder().build()).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        assertThat(dossier.toBuilder()
                        .goals(List.of(SampleDossier.goal("g1", null), SampleDossier.goal("g2", "g1")))
                        .build())
                .isNotEqualTo(dossier);
    }

    @Test
    void giveTheGoalsBelowAGoal() {
        Dossier dossier = SampleDossier.bare()
                .goals(List.of(
                        SampleDossier.goal("a", null), SampleDossier.goal("b", "a"), SampleDossier.goal("c", "a")))
                .build();

        assertThat(dossier.goalsBelow(new GoalId("a")))
                .extracting(goal -> goal.id().value())
                .containsExactly("b", "c");
    }

    @Test
    void refusesAnIdThatStandsTwiceAndNamesBothPlaces() {
        DossierBuilder twice = SampleDossier.bare()
                .actors(List.of(
                        SampleDossier.actor(SamplePilot.YARD, "Repair yard", Sector.BUSINESS),
                        SampleDossier.actor(SamplePilot.YARD, "Another", Sector.BUSINESS)));

        assertThat(violations(twice))
                .containsExactly(new Violation(
                        "duplicate-id",
                        List.of("actors[1].id", "actors[0].id"),
                        List.of(SamplePilot.YARD, new Place("actors[0].id"))));
    }

    @Test
    void refusesEveryReferenceThatLeadsNowhereAtOnce() {
        DossierBuilder dangling = SampleDossier.full().actors(List.of()).needs(List.of());

        assertThat(violations(dangling))
                .allMatch(violation -> violation.rule().equals("unresolved-reference"))
                .extracting(violation -> violation.fields().get(0))
                .contains(
                        "project.owner",
                        "relationships[0].from",
                        "relationships[0].to",
                        "pilots[0].needs[0]",
                        "pilots[0].costs[0].actor",
                        "pilots[0].partners[1].actor");
    }

    @Test
    void refusesACycleOfGoalsOnceAtTheParentThatClosesIt() {
        DossierBuilder cycle = SampleDossier.bare()
                .goals(List.of(
                        SampleDossier.goal("z", "b"),
                        SampleDossier.goal("a", "c"),
                        SampleDossier.goal("b", "a"),
                        SampleDossier.goal("c", "b")));

        assertThat(violations(cycle)).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("goal-cycle");
            assertThat(violation.fields().get(0)).isEqualTo("goals[2].parent");
            assertThat(violation.arguments()).containsExactly("a → c → b → a");
        });
    }

    @Test
    void refusesAGoalThatIsItsOwnParent() {
        assertThat(violations(SampleDossier.bare().goals(List.of(SampleDossier.goal("a", "a")))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.fields()).containsExactly("goals[0].parent"));
    }

    @Test
    void refusesTheSameRelationshipTwice() {
        DossierBuilder twice = SampleDossier.full()
                .relationships(List.of(
                        SampleDossier.relationship(SamplePilot.YARD, SamplePilot.SCHOOL),
                        SampleDossier.relationship(SamplePilot.SCHOOL, SamplePilot.YARD),
                        SampleDossier.relationship(SamplePilot.YARD, SamplePilot.SCHOOL)));

        assertThat(violations(twice)).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("repeated-relationship");
            assertThat(violation.fields()).containsExactly("relationships[2]", "relationships[0]");
        });
    }

    private static List<Violation> violations(DossierBuilder parts) {
        return catchThrowableOfType(InvariantException.class, parts::build).violations();
    }
}
