package no.grobunn.core.figure;

import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;

/**
 * How a piece of text in a figure is set.
 *
 * @param typeface its cut
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param tone its colour
 */
record TextStyle(Typeface typeface, double size, double leading, Tone tone) {
    /** What a thing is called. */
    static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 8.5, 11, Tone.INK);

    /** Words that stand alone. */
    static final TextStyle WORDS = new TextStyle(Typeface.REGULAR, 8.5, 11, Tone.INK);

    /** Second information below a name. */
    static final TextStyle DETAIL = new TextStyle(Typeface.REGULAR, 7.5, 10, Tone.GREY_7);

    /** Labels of axes, and legends. */
    static final TextStyle LABEL = new TextStyle(Typeface.REGULAR, 7.5, 10, Tone.INK);

    /** The heads of axes and groups. */
    static final TextStyle HEAD = new TextStyle(Typeface.SEMIBOLD, 7.5, 10, Tone.INK);

    /** The smallest labels, where they stand close. */
    static final TextStyle SMALL = new TextStyle(Typeface.REGULAR, 7, 9, Tone.INK);

    /** How high capitals stand in Source Sans 3, as a share of the size (the face's OS/2 table: 660 of 1000). */
    private static final double CAPITALS = 0.66;

    TextStyle in(Tone other) {
        return new TextStyle(typeface, size, leading, other);
    }

    TextStyle semibold() {
        return new TextStyle(Typeface.SEMIBOLD, size, leading, tone);
    }

    /** How far the baseline stands below the top of its line, so that capitals are centred in it. */
    double ascent() {
        return middle(leading / 2);
    }

    /** The baseline of a line whose capitals are centred on a height. */
    double middle(double y) {
        return y + CAPITALS * size / 2;
    }
}
