package no.grobunn.reporting.xlsx.filled;

import org.jspecify.annotations.Nullable;

/** Whole numbers as attributes write them. */
final class Numbers {
    private Numbers() {}

    /**
     * The number of an attribute.
     *
     * @param missing what it is where there is none, or none that could be
     */
    static int of(@Nullable String written, int missing) {
        if (written == null) {
            return missing;
        }
        try {
            return Math.max(0, Integer.parseInt(written.strip()));
        } catch (NumberFormatException e) {
            return missing;
        }
    }
}
