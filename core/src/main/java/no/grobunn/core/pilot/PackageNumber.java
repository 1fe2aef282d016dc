package no.grobunn.core.pilot;

import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * The number of a work package within its pilot.
 *
 * @param value 1 to 99
 */
public record PackageNumber(int value) implements Comparable<PackageNumber> {
    public static final int LEAST = 1;
    public static final int MOST = 99;

    public PackageNumber {
        Invariants.of("package number")
                .require(value >= LEAST && value <= MOST, "out-of-range", List.of(), value, LEAST, MOST)
                .enforce();
    }

    @Override
    public int compareTo(PackageNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
