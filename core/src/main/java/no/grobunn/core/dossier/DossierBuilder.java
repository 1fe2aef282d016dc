package no.grobunn.core.dossier;

import java.util.List;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.Waiver;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Dossier}; every list is empty until it is set. Not thread-safe. */
public final class DossierBuilder {
    final Project project;
    List<Actor> actors = List.of();
    List<Relationship> relationships = List.of();

    @Nullable
    ResourceGroup resourceGroup;

    List<Meeting> meetings = List.of();
    List<Initiative> initiatives = List.of();
    List<Need> needs = List.of();
    List<Opportunity> opportunities = List.of();
    List<Ambition> ambitions = List.of();
    List<Goal> goals = List.of();
    List<PilotSketch> pilots = List.of();
    List<Waiver> waivers = List.of();
    List<ActionProposal> actionProposals = List.of();

    @Nullable
    Audience redactedFor;

    DossierBuilder(Project project) {
        this.project = project;
    }

    /** Says that what it holds was looked through for an audience; whoever changes a dossier begins with one that was not. */
    DossierBuilder redactedFor(Audience audience) {
        redactedFor = audience;
        return this;
    }

    public DossierBuilder actors(List<Actor> values) {
        actors = values;
        return this;
    }

    public DossierBuilder relationships(List<Relationship> values) {
        relationships = values;
        return this;
    }

    public DossierBuilder resourceGroup(@Nullable ResourceGroup value) {
        resourceGroup = value;
        return this;
    }

    public DossierBuilder meetings(List<Meeting> values) {
        meetings = values;
        return this;
    }

    public DossierBuilder initiatives(List<Initiative> values) {
        initiatives = values;
        return this;
    }

    public DossierBuilder needs(List<Need> values) {
        needs = values;
        return this;
    }

    public DossierBuilder opportunities(List<Opportunity> values) {
        opportunities = values;
        return this;
    }

    public DossierBuilder ambitions(List<Ambition> values) {
        ambitions = values;
        return this;
    }

    public DossierBuilder goals(List<Goal> values) {
        goals = values;
        return this;
    }

    public DossierBuilder pilots(List<PilotSketch> values) {
        pilots = values;
        return this;
    }

    public DossierBuilder waivers(List<Waiver> values) {
        waivers = values;
        return this;
    }

    public DossierBuilder actionProposals(List<ActionProposal> values) {
        actionProposals = values;
        return this;
    }

    /**
     * The dossier.
     *
     * @throws no.grobunn.core.invariant.InvariantException with everything in which its parts do not agree
     */
    public Dossier build() {
        return new Dossier(this);
    }
}
