package no.grobunn.core.dossier;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.initiative.InitiativeRegion;
import no.grobunn.core.initiative.InitiativeStatus;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.quantity.Priority;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/** The one small dossier that tests share: sound, with a pilot that has everything. */
public final class SampleDossier {
    private SampleDossier() {}

    /** A project and its owner, nothing else. */
    public static DossierBuilder bare() {
        return Dossier.builder(project()).actors(List.of(actor(SamplePilot.YARD, "Repair yard", Sector.BUSINESS)));
    }

    /** A dossier around {@link SamplePilot#full()}. */
    public static DossierBuilder full() {
        return Dossier.builder(project())
                .actors(List.of(
                        actor(SamplePilot.YARD, "Repair yard", Sector.BUSINESS),
                        actor(SamplePilot.SCHOOL, "School", Sector.EDUCATION),
                        actor(SamplePilot.COUNTY, "County", Sector.PUBLIC)))
                .relationships(List.of(relationship(SamplePilot.YARD, SamplePilot.SCHOOL)))
                .initiatives(List.of(Initiative.builder(
                                new InitiativeId("i1"), "A bench", InitiativeRegion.OWN, InitiativeStatus.ONGOING)
                        .build()))
                .needs(List.of(Need.builder(new NeedId("n1"), "Repairers are wanted.", new Priority(1))
                        .build()))
                .goals(List.of(goal("g1", null)))
                .pilots(List.of(SamplePilot.full().build()));
    }

    static Project project() {
        return Project.builder(
                        new ProjectId("repair"),
                        "Repair again",
                        Phase.PRE_PROJECT,
                        Language.EN,
                        "A pre-project about repair.",
                        SamplePilot.YARD,
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .build();
    }

    static Actor actor(ActorId id, String name, Sector sector) {
        return Actor.builder(id, name, sector)
                .chainLevels(List.of(ChainLevel.ENTERPRISE))
                .build();
    }

    static Relationship relationship(ActorId from, ActorId to) {
        return new Relationship(
                null,
                from,
                to,
                null,
                null,
                null,
                null,
                RelationshipKind.COLLABORATES,
                RelationshipStatus.EXISTING,
                null,
                null,
                null);
    }

    static Goal goal(String id, @Nullable String parent) {
        return Goal.builder(new GoalId(id), "More is repaired.", GoalLevel.OUTPUT)
                .parent(parent == null ? null : new GoalId(parent))
                .build();
    }
}
