package no.grobunn.core.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How an area is painted: filled first, then stroked.
 *
 * @param fill its colour, or null for none
 * @param stroke its edge, or null for none
 */
public record Paint(@Nullable Tone fill, @Nullable Stroke stroke) {
    /** The edge that makes a filled mark stand out from white whatever its colour: it has 3 : 1 where the fill has not. */
    public static final Stroke KEYLINE = Stroke.solid(Tone.INK, 0.75);

    public static Paint filled(Tone fill) {
        return new Paint(fill, null);
    }

    public static Paint stroked(Stroke stroke) {
        return new Paint(null, stroke);
    }

    /** A filled mark with its keyline, as every categorical colour asks for. */
    public static Paint keyed(Tone fill) {
        return new Paint(fill, KEYLINE);
    }
}
