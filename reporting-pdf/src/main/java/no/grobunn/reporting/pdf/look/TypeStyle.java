package no.grobunn.reporting.pdf.look;

import no.grobunn.reporting.pdf.font.Cut;

/**
 * How text is set.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param tracking what is added after each character, in points
 * @param rise how far above the line's baseline it stands, in points
 */
public record TypeStyle(Cut cut, double size, double leading, Colour colour, double tracking, double rise) {
    private static final double REFERENCE = 0.65;

    /** Type that stands on the baseline. */
    public TypeStyle(Cut cut, double size, double leading, Colour colour, double tracking) {
        this(cut, size, leading, colour, tracking, 0);
    }

    static TypeStyle regular(double size, double leading, Colour colour) {
        return new TypeStyle(Cut.REGULAR, size, leading, colour, 0);
    }

    static TypeStyle semibold(double size, double leading, Colour colour) {
        return new TypeStyle(Cut.SEMIBOLD, size, leading, colour, 0);
    }

    public TypeStyle cut(Cut other) {
        return new TypeStyle(other, size, leading, colour, tracking, rise);
    }

    public TypeStyle leading(double other) {
        return new TypeStyle(cut, size, other, colour, tracking, rise);
    }

    public TypeStyle colour(Colour other) {
        return new TypeStyle(cut, size, leading, other, tracking, rise);
    }

    /** How a reference to a footnote is set within this. */
    public TypeStyle reference() {
        return new TypeStyle(cut.strong(), size * REFERENCE, leading, colour, 0, size * 0.36);
    }

    /** How far below the top of its line the baseline runs, in points; centres the lower-case letters. */
    public double baseline() {
        return leading / 2 + size / 4;
    }
}
