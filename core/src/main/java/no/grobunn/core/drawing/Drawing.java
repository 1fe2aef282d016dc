package no.grobunn.core.drawing;

import java.util.List;

/**
 * A picture: marks on a plane, painted in their order. Lengths are points (1/72 inch), the origin is the top left corner, y grows downwards.
 * Immutable, so it may be shared between threads.
 *
 * @param width how wide it is; more than 0
 * @param height how high it is; more than 0
 * @param marks what is painted, the lowest first
 */
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        Finite.check("A drawing", width, height);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A drawing has a size, not " + width + " × " + height);
        }
        marks = List.copyOf(marks);
    }

    /** Millimetres as points. */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
