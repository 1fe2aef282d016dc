package no.grobunn.reporting.pdf.look;

import no.grobunn.reporting.pdf.font.Cut;

/**
 * How text is set.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param tracking what is added after each character, in points
 */
public record TypeStyle(Cut cut, double size, double leading, Colour colour, double tracking) {
    static TypeStyle regular(double size, double leading, Colour colour) {
        return new TypeStyle(Cut.REGULAR, size, leading, colour, 0);
    }

    static TypeStyle semibold(double size, double leading, Colour colour) {
        return new TypeStyle(Cut.SEMIBOLD, size, leading, colour, 0);
    }

    public TypeStyle cut(Cut other) {
        return new TypeStyle(other, size, leading, colour, tracking);
    }

    public TypeStyle leading(double other) {
        return new TypeStyle(cut, size, other, colour, tracking);
    }

    public TypeStyle colour(Colour other) {
        return new TypeStyle(cut, size, leading, other, tracking);
    }

    /** How far below the top of its line the baseline runs, in points; centres the lower-case letters. */
    public double baseline() {
        return leading / 2 + size / 4;
    }
}
