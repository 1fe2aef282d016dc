package no.grobunn.core.analysis;

import java.util.Comparator;
import no.grobunn.core.actor.ActorId;

/**
 * Two actors that at least one relationship joins, whichever way it runs.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
public record Tie(ActorId first, ActorId second) {
    static final Comparator<Tie> ORDER =
            Comparator.comparing(Tie::first, Order.BY_ID).thenComparing(Tie::second, Order.BY_ID);

    public Tie {
        if (first.value().compareTo(second.value()) >= 0) {
            throw new IllegalArgumentException(
                    "Two different actors, in the order of their ids: " + first + ", " + second);
        }
    }
}
