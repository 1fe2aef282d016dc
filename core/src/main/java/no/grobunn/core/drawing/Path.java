package no.grobunn.core.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A path as a pen follows it.
 *
 * @param steps its steps; the first is a {@link Move}
 */
public record Path(List<Step> steps) {
    /** How far the handles of a cubic curve stand from the ends of a quarter circle of radius 1, so that it errs by less than 0.03 %. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    public Path {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.get(0) instanceof Move)) {
            throw new IllegalArgumentException("A path begins where the pen is set down");
        }
    }

    /** A step of the pen. */
    public sealed interface Step {
        /** The same step elsewhere: so far to the right and so far down. */
        Step moved(double right, double down);
    }

    /** Sets the pen down. */
    public record Move(double x, double y) implements Step {
        public Move {
            Finite.check("A path", x, y);
        }

        @Override
        public Move moved(double right, double down) {
            return new Move(x + right, y + down);
        }
    }

    /** Draws a straight line to a point. */
    public record To(double x, double y) implements Step {
        public To {
            Finite.check("A path", x, y);
        }

        @Override
        public To moved(double right, double down) {
            return new To(x + right, y + down);
        }
    }

    /** Draws a cubic Bézier curve to {@code (x, y)} with two handles. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
        public Curve {
            Finite.check("A path", x1, y1, x2, y2, x, y);
        }

        @Override
        public Curve moved(double right, double down) {
            return new Curve(x1 + right, y1 + down, x2 + right, y2 + down, x + right, y + down);
        }
    }

    /** Draws back to where the pen was set down. */
    public record Close() implements Step {
        @Override
        public Close moved(double right, double down) {
            return this;
        }
    }

    /** The same path elsewhere: so far to the right and so far down. */
    public Path moved(double right, double down) {
        return new Path(steps.stream().map(step -> step.moved(right, down)).toList());
    }

    /** A closed path through corners, at least three. */
    public static Path polygon(List<Point> corners) {
        atLeast(3, corners);
        List<Step> steps = new ArrayList<>();
        steps.add(new Move(corners.get(0).x(), corners.get(0).y()));
        corners.stream().skip(1).forEach(corner -> steps.add(new To(corner.x(), corner.y())));
        steps.add(new Close());
        return new Path(steps);
    }

    private static void atLeast(int least, List<Point> points) {
        if (points.size() < least) {
            throw new IllegalArgumentException("No path goes through " + points.size() + " points; it takes " + least);
        }
    }

    /**
     * An open path of horizontal and vertical lines whose corners are quarter circles; where two corners are too close for the radius, theirs is smaller.
     *
     * @param points where it begins, turns and ends, at least two; neighbours share an x or a y
     * @param radius of the corners; at least 0
     */
    public static Path rounded(List<Point> points, double radius) {
        atLeast(2, points);
        List<Step> steps = new ArrayList<>();
        Point start = points.get(0);
        steps.add(new Move(start.x(), start.y()));
        for (int i = 1; i + 1 < points.size(); i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1), radius, steps);
        }
        Point end = points.get(points.size() - 1);
        steps.add(new To(end.x(), end.y()));
        return new Path(steps);
    }

    private static void corner(Point before, Point corner, Point after, double radius, List<Step> steps) {
        double r = Math.min(radius, Math.min(distance(before, corner), distance(corner, after)) / 2);
        Point in = towards(corner, before, r);
        Point out = towards(corner, after, r);
        Point inHandle = towards(corner, before, r * (1 - QUARTER));
        Point outHandle = towards(corner, after, r * (1 - QUARTER));
        steps.add(new To(in.x(), in.y()));
        steps.add(new Curve(inHandle.x(), inHandle.y(), outHandle.x(), outHandle.y(), out.x(), out.y()));
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double length) {
        double distance = distance(from, to);
        double share = distance == 0 ? 0 : length / distance;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
