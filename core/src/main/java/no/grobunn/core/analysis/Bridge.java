package no.grobunn.core.analysis;

import java.util.Comparator;

/**
 * A single link whose loss splits the network (a bridge of the graph).
 *
 * @param tie the link
 * @param cutOff how many actors lose the rest of their component with it: those on the smaller side, at least 1
 */
public record Bridge(Tie tie, int cutOff) {
    /** The one that cuts off most first, then by the tie. */
    static final Comparator<Bridge> ORDER =
            Comparator.comparing(Bridge::cutOff).reversed().thenComparing(Bridge::tie, Tie.ORDER);
}
