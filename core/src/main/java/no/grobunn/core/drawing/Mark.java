package no.grobunn.core.drawing;

import java.util.List;
import java.util.Locale;

/** Something painted on a drawing; the sealed alternatives are all that a writer must know. Lengths are points, all finite. */
public sealed interface Mark {
    /** The smallest text that a drawing may hold, in points: below it, it is not read on paper. */
    double SMALLEST_TEXT = 6.5;

    /** The same mark elsewhere: so far to the right and so far down. */
    Mark moved(double right, double down);

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {
        public Line {
            Finite.check("A line", x1, y1, x2, y2);
        }

        @Override
        public Line moved(double right, double down) {
            return new Line(x1 + right, y1 + down, x2 + right, y2 + down, stroke);
        }
    }

    /**
     * A rectangle with its sides along the axes.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width at least 0
     * @param height at least 0
     */
    record Rectangle(double x, double y, double width, double height, Paint paint) implements Mark {
        public Rectangle {
            Finite.check("A rectangle", x, y, width, height);
            if (!(width >= 0 && height >= 0)) {
                throw new IllegalArgumentException("No rectangle is " + width + " × " + height);
            }
        }

        @Override
        public Rectangle moved(double right, double down) {
            return new Rectangle(x + right, y + down, width, height, paint);
        }
    }

    /**
     * A circle.
     *
     * @param x its centre
     * @param y its centre
     * @param radius at least 0
     */
    record Circle(double x, double y, double radius, Paint paint) implements Mark {
        public Circle {
            Finite.check("A circle", x, y, radius);
            if (!(radius >= 0)) {
                throw new IllegalArgumentException("No circle has the radius " + radius);
            }
        }

        @Override
        public Circle moved(double right, double down) {
            return new Circle(x + right, y + down, radius, paint);
        }
    }

    /** A path of straight and curved segments. */
    record Outline(Path path, Paint paint) implements Mark {
        @Override
        public Outline moved(double right, double down) {
            return new Outline(path.moved(right, down), paint);
        }
    }

    /**
     * A single line of text.
     *
     * @param x where it is anchored
     * @param y its baseline
     * @param anchor which point of the text stands at {@code x}
     * @param words the text; no line breaks, not blank
     * @param typeface its cut
     * @param size in points; at least {@link #SMALLEST_TEXT}
     * @param tone its colour
     */
    record Text(double x, double y, Anchor anchor, String words, Typeface typeface, double size, Tone tone)
            implements Mark {
        public Text {
            Finite.check("A line of text", x, y, size);
            if (words.isBlank() || words.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A line of text has words and no line breaks: " + words);
            }
            if (!(size >= SMALLEST_TEXT)) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "%.2f pt is too small to read", size));
            }
        }

        @Override
        public Text moved(double right, double down) {
            return new Text(x + right, y + down, anchor, words, typeface, size, tone);
        }

        /** Its left edge, once measured. */
        public double left(TextMeasure measure) {
            double width = measure.width(words, typeface, size);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /** Which point of a line of text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A path of its own through some points, closed. */
    static Outline polygon(List<Point> corners, Paint paint) {
        return new Outline(Path.polygon(corners), paint);
    }
}
