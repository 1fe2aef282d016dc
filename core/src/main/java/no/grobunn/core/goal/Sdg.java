package no.grobunn.core.goal;

import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * One of the United Nations' goals for sustainable development (General Assembly resolution 70/1).
 *
 * @param number 1 to 17
 */
public record Sdg(int number) implements Comparable<Sdg> {
    public static final int FIRST = 1;
    public static final int LAST = 17;

    public Sdg {
        Invariants.of("goal for sustainable development")
                .require(number >= FIRST && number <= LAST, "out-of-range", List.of(), number, FIRST, LAST)
                .enforce();
    }

    @Override
    public int compareTo(Sdg other) {
        return Integer.compare(number, other.number);
    }
}
