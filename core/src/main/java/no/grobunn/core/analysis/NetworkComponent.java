package no.grobunn.core.analysis;

import java.util.List;
import no.grobunn.core.actor.ActorId;

/**
 * Actors that reach each other, and nobody else. Immutable.
 *
 * @param actors its actors by id, at least one
 * @param diameter the steps between the two that are farthest apart; 0 of one actor
 */
public record NetworkComponent(List<ActorId> actors, int diameter) {
    public NetworkComponent {
        actors = List.copyOf(actors);
    }

    public int size() {
        return actors.size();
    }
}
