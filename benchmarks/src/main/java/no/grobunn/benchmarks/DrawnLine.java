package no.grobunn.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actormap.Box;
import no.grobunn.core.drawing.Point;

/**
 * A line between two nodes. What lies within their boxes is not counted: we lead a line to the mark and ELK to the edge of the box.
 *
 * @param points where it begins, turns and ends
 * @param from the box of the mark and the label at one end
 * @param to the box at the other end
 */
record DrawnLine(List<Point> points, Box from, Box to) {
    /** What is nothing but rounding, in square points. */
    private static final double NOTHING = 1e-3;

    /** How often it crosses another line. */
    long crossings(DrawnLine other) {
        return pieces().mapToLong(piece -> other.pieces().filter(piece::crosses).count())
                .sum();
    }

    /** How long it is between its boxes, in points. */
    double length() {
        return pieces().mapToDouble(piece -> piece.length() * (1 - piece.share(from) - piece.share(to)))
                .sum();
    }

    private Stream<Piece> pieces() {
        return IntStream.range(1, points.size()).mapToObj(i -> new Piece(points.get(i - 1), points.get(i)));
    }

    /** A straight piece of a line. */
    private record Piece(Point a, Point b) {
        double length() {
            return Math.hypot(a.x() - b.x(), a.y() - b.y());
        }

        /** How much of it lies in a box, from 0 to 1. */
        double share(Box box) {
            double[] across = within(a.x(), b.x(), box.left(), box.right());
            double[] down = within(a.y(), b.y(), box.top(), box.bottom());
            return Math.max(0, Math.min(across[1], down[1]) - Math.max(across[0], down[0]));
        }

        /** From which to which share of the way from one number to another it is between two limits. */
        private static double[] within(double from, double to, double least, double most) {
            if (Math.abs(to - from) < NOTHING) {
                return from < least || from > most ? new double[] {1, 0} : new double[] {0, 1};
            }
            double one = (least - from) / (to - from);
            double other = (most - from) / (to - from);
            return new double[] {Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))};
        }

        boolean crosses(Piece other) {
            return parts(other) && other.parts(this);
        }

        /** Whether the ends of another piece lie on either side of this one. */
        private boolean parts(Piece other) {
            double first = side(other.a);
            double second = side(other.b);
            return Math.min(first, second) < -NOTHING && Math.max(first, second) > NOTHING;
        }

        private double side(Point point) {
            return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
        }
    }
}
