package no.grobunn.core.drawing;

import java.util.Arrays;

/** Keeps numbers that are none, and those without end, off drawings: no writer could draw them. */
final class Finite {
    private Finite() {}

    /**
     * Checks the measures of a thing.
     *
     * @throws IllegalArgumentException if one of them is infinite or not a number
     */
    static void check(String thing, double... measures) {
        for (double measure : measures) {
            if (!Double.isFinite(measure)) {
                throw new IllegalArgumentException(thing + " is not drawn at " + Arrays.toString(measures));
            }
        }
    }
}
