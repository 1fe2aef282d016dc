package no.grobunn.core.quantity;

import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * A rating on the scale 1 to 5, where 5 is most.
 *
 * @param value 1 to 5
 */
public record Rating(int value) implements Comparable<Rating> {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public Rating {
        Invariants.of("rating")
                .require(value >= LEAST && value <= MOST, "out-of-range", List.of(), value, LEAST, MOST)
                .enforce();
    }

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(value, other.value);
    }
}
