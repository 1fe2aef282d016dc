package no.grobunn.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.MeetingId;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Everything a regional pre-project has gathered. Ids are unique, every reference leads somewhere and the goals form a forest: a dossier that exists is sound.
 * Immutable, so it may be shared between threads.
 */
public final class Dossier {
    private final Project project;
    private final Map<ActorId, Actor> actors;
    private final List<Relationship> relationships;
    private final @Nullable ResourceGroup resourceGroup;
    private final Map<MeetingId, Meeting> meetings;
    private final Map<InitiativeId, Initiative> initiatives;
    private final Map<NeedId, Need> needs;
    private final List<Opportunity> opportunities;
    private final List<Ambition> ambitions;
    private final Map<GoalId, Goal> goals;
    private final Map<PilotId, PilotSketch> pilots;
    private final List<Waiver> waivers;
    private final List<ActionProposal> actionProposals;
    private final @Nullable Audience redactedFor;

    Dossier(DossierBuilder parts) {
        DossierIntegrity.enforce(parts);
        project = parts.project;
        actors = byId(parts.actors, Actor::id);
        relationships = List.copyOf(parts.relationships);
        resourceGroup = parts.resourceGroup;
        meetings = byId(parts.meetings, Meeting::id);
        initiatives = byId(parts.initiatives, Initiative::id);
        needs = byId(parts.needs, Need::id);
        opportunities = List.copyOf(parts.opportunities);
        ambitions = List.copyOf(parts.ambitions);
        goals = byId(parts.goals, Goal::id);
        pilots = byId(parts.pilots, PilotSketch::id);
        waivers = List.copyOf(parts.waivers);
        actionProposals = List.copyOf(parts.actionProposals);
        redactedFor = parts.redactedFor;
    }

    /** A dossier that has its project and nothing else yet. */
    public static DossierBuilder builder(Project project) {
        return new DossierBuilder(project);
    }

    /** Whether nothing is left in it that this audience must not see, so that it need not be looked through again. */
    boolean isRedactedFor(Audience audience) {
        return audience == redactedFor;
    }

    /** A builder that holds all of this dossier. */
    public DossierBuilder toBuilder() {
        return new DossierBuilder(project)
                .actors(actors())
                .relationships(relationships)
                .resourceGroup(resourceGroup)
                .meetings(meetings())
                .initiatives(initiatives())
                .needs(needs())
                .opportunities(opportunities)
                .ambitions(ambitions)
                .goals(goals())
                .pilots(pilots())
                .waivers(waivers)
                .actionProposals(actionProposals);
    }

    public Project project() {
        return project;
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public List<Relationship> relationships() {
        return relationships;
    }

    public @Nullable ResourceGroup resourceGroup() {
        return resourceGroup;
    }

    public List<Meeting> meetings() {
        return List.copyOf(meetings.values());
    }

    public List<Initiative> initiatives() {
        return List.copyOf(initiatives.values());
    }

    public List<Need> needs() {
        return List.copyOf(needs.values());
    }

    public List<Opportunity> opportunities() {
        return opportunities;
    }

    public List<Ambition> ambitions() {
        return ambitions;
    }

    public List<Goal> goals() {
        return List.copyOf(goals.values());
    }

    public List<PilotSketch> pilots() {
        return List.copyOf(pilots.values());
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    public List<ActionProposal> actionProposals() {
        return actionProposals;
    }

    /**
     * The actor with this id.
     *
     * @throws IllegalArgumentException if the dossier has none; references within the dossier always have one
     */
    public Actor actor(ActorId id) {
        return found(actors, id);
    }

    /** The actor with this id, if there is one. */
    public Optional<Actor> findActor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    /**
     * The meeting with this id.
     *
     * @throws IllegalArgumentException if the dossier has none
     */
    public Meeting meeting(MeetingId id) {
        return found(meetings, id);
    }

    /**
     * The initiative with this id.
     *
     * @throws IllegalArgumentException if the dossier has none
     */
    public Initiative initiative(InitiativeId id) {
        return found(initiatives, id);
    }

    /**
     * The need with this id.
     *
     * @throws IllegalArgumentException if the dossier has none
     */
    public Need need(NeedId id) {
        return found(needs, id);
    }

    /**
     * The goal with this id.
     *
     * @throws IllegalArgumentException if the dossier has none
     */
    public Goal goal(GoalId id) {
        return found(goals, id);
    }

    /**
     * The pilot with this id.
     *
     * @throws IllegalArgumentException if the dossier has none
     */
    public PilotSketch pilot(PilotId id) {
        return found(pilots, id);
    }

    /** The pilot with this id, if there is one. */
    public Optional<PilotSketch> findPilot(PilotId id) {
        return Optional.ofNullable(pilots.get(id));
    }

    /** The goals that a goal contributes to, the nearest first. */
    public List<Goal> goalsAbove(Goal goal) {
        List<Goal> above = new ArrayList<>();
        for (GoalId parent = goal.parent(); parent != null; ) {
            Goal found = goal(parent);
            above.add(found);
            parent = found.parent();
        }
        return above;
    }

    /** The goals directly below a goal, in reading order. */
    public List<Goal> goalsBelow(GoalId parent) {
        return goals.values().stream()
                .filter(goal -> parent.equals(goal.parent()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Dossier[" + project.id() + "]";
    }

    private List<Object> parts() {
        return List.of(
                project,
                actors(),
                relationships,
                Optional.ofNullable(resourceGroup),
                meetings(),
                initiatives(),
                needs(),
                opportunities,
                ambitions,
                goals(),
                pilots(),
                waivers,
                actionProposals);
    }

    private static <I, E> Map<I, E> byId(List<E> entities, Function<E, I> id) {
        Map<I, E> map = new LinkedHashMap<>();
        entities.forEach(entity -> map.put(id.apply(entity), entity));
        return map;
    }

    private static <I, E> E found(Map<I, E> entities, I id) {
        E entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("The dossier has nothing with the id " + id);
        }
        return entity;
    }
}
