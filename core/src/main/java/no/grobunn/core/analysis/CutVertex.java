package no.grobunn.core.analysis;

import no.grobunn.core.actor.ActorId;

/**
 * An actor whose loss splits the network (a cut vertex of the graph).
 *
 * @param actor the actor
 * @param cutOff how many actors lose the largest part that is left of their component with it, at least 1
 */
public record CutVertex(ActorId actor, int cutOff) {}
