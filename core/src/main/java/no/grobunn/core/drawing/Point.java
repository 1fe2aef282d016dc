package no.grobunn.core.drawing;

/** A place on a drawing, in points, both finite, from its top left corner, y downwards. */
public record Point(double x, double y) {
    public Point {
        Finite.check("A point", x, y);
    }
}
