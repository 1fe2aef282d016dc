package no.grobunn.core.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A line's colour, width and rhythm.
 *
 * @param tone its colour
 * @param width in points; more than 0
 * @param dash its rhythm, or null for an unbroken line
 */
public record Stroke(Tone tone, double width, @Nullable Dash dash) {
    public Stroke {
        Finite.check("A line", width);
        if (!(width > 0)) {
            throw new IllegalArgumentException("No line is " + width + " wide");
        }
    }

    /**
     * The rhythm of a broken line.
     *
     * @param on how long each piece is, in points; 0 for dots
     * @param off how long each gap is, in points; more than 0
     * @param round whether pieces end round, which makes dots of pieces without length
     */
    public record Dash(double on, double off, boolean round) {
        public Dash {
            Finite.check("A dash", on, off);
            if (!(on >= 0 && off > 0) || (on == 0 && !round)) {
                throw new IllegalArgumentException("No line is seen with " + on + " on and " + off + " off");
            }
        }
    }

    public static Stroke solid(Tone tone, double width) {
        return new Stroke(tone, width, null);
    }

    public static Stroke dashed(Tone tone, double width, double on, double off) {
        return new Stroke(tone, width, new Dash(on, off, false));
    }

    /** Round dots as wide as the line, {@code step} from centre to centre. */
    public static Stroke dotted(Tone tone, double width, double step) {
        return new Stroke(tone, width, new Dash(0, step, true));
    }
}
