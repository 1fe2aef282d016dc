package no.grobunn.core.quantity;

import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * A priority, where 1 is highest and 3 is lowest; the natural order begins with the highest.
 *
 * @param value 1 to 3
 */
public record Priority(int value) implements Comparable<Priority> {
    public static final int HIGHEST = 1;
    public static final int LOWEST = 3;

    public Priority {
        Invariants.of("priority")
                .require(value >= HIGHEST && value <= LOWEST, "out-of-range", List.of(), value, HIGHEST, LOWEST)
                .enforce();
    }

    @Override
    public int compareTo(Priority other) {
        return Integer.compare(value, other.value);
    }
}
