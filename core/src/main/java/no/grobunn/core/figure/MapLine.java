package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Path;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;

/** How a relation is drawn: its status by the line's rhythm and colour, its strength by its width, its direction by an arrowhead. */
final class MapLine {
    private static final double CASING = 0.7;
    /** Dots are seen less than a line of their width. */
    private static final double DOT = 0.4;

    private static final double CORNER = mm(1.6);
    private static final double ARROW_LENGTH = mm(2.3);
    private static final double ARROW_WIDTH = mm(2.1);

    private final double scale;

    /** Lines of a map at a scale; where they lie closer, their arrowheads and corners are smaller. */
    MapLine(double scale) {
        this.scale = scale;
    }

    /** The stroke of a relation; a strength of 0 is not known and drawn as a middling one. */
    static Stroke stroke(RelationshipStatus status, int strength) {
        double width = width(strength);
        return switch (status) {
            case EXISTING -> Stroke.solid(Tone.GREY_7, width);
            case POTENTIAL -> Stroke.dashed(Tone.ACCENT, width, mm(2), mm(1.1));
            case WANTED -> Stroke.dotted(Tone.BRICK, width + DOT, mm(1.25) + width / 2);
        };
    }

    private static double width(int strength) {
        return switch (strength) {
            case 1, 2 -> 0.8;
            case 4, 5 -> 2.0;
            default -> 1.3;
        };
    }

    /**
     * A relation on its way.
     *
     * @param points where it begins, turns and ends
     * @param arrowAtStart whether an arrowhead points to where it begins
     * @param arrowAtEnd whether an arrowhead points to where it ends
     */
    record Course(List<Point> points, Stroke stroke, boolean arrowAtStart, boolean arrowAtEnd) {}

    /** Draws a relation without its arrowheads; a casing lets it bridge what it crosses. */
    void shaft(Canvas canvas, Course course) {
        List<Point> shaft = new ArrayList<>(course.points);
        if (course.arrowAtStart) {
            shorten(shaft, 0, 1);
        }
        if (course.arrowAtEnd) {
            shorten(shaft, shaft.size() - 1, shaft.size() - 2);
        }
        Path path = Path.rounded(shaft, CORNER * scale);
        Stroke casing = Stroke.solid(Tone.WHITE, course.stroke.width() + 2 * CASING);
        canvas.add(new Mark.Outline(path, Paint.stroked(casing)));
        canvas.add(new Mark.Outline(path, Paint.stroked(course.stroke)));
    }

    /** Draws the arrowheads of a relation; after the shafts of all, so that no casing cuts into one. */
    void heads(Canvas canvas, Course course) {
        List<Point> points = course.points;
        if (course.arrowAtStart) {
            head(canvas, points.get(1), points.get(0), course.stroke.tone());
        }
        if (course.arrowAtEnd) {
            head(canvas, points.get(points.size() - 2), points.get(points.size() - 1), course.stroke.tone());
        }
    }

    /** Takes the shaft back from the point of its arrow, where the piece is long enough. */
    private void shorten(List<Point> points, int end, int before) {
        Point tip = points.get(end);
        Point from = points.get(before);
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double back = Math.min(ARROW_LENGTH * scale * 0.8, length * 0.5);
        points.set(
                end,
                new Point(
                        tip.x() + (from.x() - tip.x()) * back / length,
                        tip.y() + (from.y() - tip.y()) * back / length));
    }

    private void head(Canvas canvas, Point from, Point tip, Tone tone) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        double baseX = tip.x() - ux * ARROW_LENGTH * scale;
        double baseY = tip.y() - uy * ARROW_LENGTH * scale;
        double half = ARROW_WIDTH * scale / 2;
        canvas.add(Mark.polygon(
                List.of(
                        tip,
                        new Point(baseX - uy * half, baseY + ux * half),
                        new Point(baseX + uy * half, baseY - ux * half)),
                Paint.filled(tone)));
    }
}
