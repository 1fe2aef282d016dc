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

    private MapLine() {}

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

    /** Draws a relation along its points, with an arrowhead at either end where it has one; a casing lets it bridge what it crosses. */
    static void draw(Canvas canvas, List<Point> points, Stroke stroke, boolean arrowAtStart, boolean arrowAtEnd) {
        List<Point> shaft = new ArrayList<>(points);
        if (arrowAtStart) {
            shorten(shaft, 0, 1);
        }
        if (arrowAtEnd) {
            shorten(shaft, shaft.size() - 1, shaft.size() - 2);
        }
        Path path = Path.rounded(shaft, CORNER);
        canvas.add(new Mark.Outline(path, Paint.stroked(Stroke.solid(Tone.WHITE, stroke.width() + 2 * CASING))));
        canvas.add(new Mark.Outline(path, Paint.stroked(stroke)));
        if (arrowAtStart) {
            head(canvas, points.get(1), points.get(0), stroke.tone());
        }
        if (arrowAtEnd) {
            head(canvas, points.get(points.size() - 2), points.get(points.size() - 1), stroke.tone());
        }
    }

    /** Takes the shaft back from the point of its arrow, where the piece is long enough. */
    private static void shorten(List<Point> points, int end, int before) {
        Point tip = points.get(end);
        Point from = points.get(before);
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double back = Math.min(ARROW_LENGTH * 0.8, length * 0.5);
        points.set(
                end,
                new Point(
                        tip.x() + (from.x() - tip.x()) * back / length,
                        tip.y() + (from.y() - tip.y()) * back / length));
    }

    private static void head(Canvas canvas, Point from, Point tip, Tone tone) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        double baseX = tip.x() - ux * ARROW_LENGTH;
        double baseY = tip.y() - uy * ARROW_LENGTH;
        double half = ARROW_WIDTH / 2;
        canvas.add(Mark.polygon(
                List.of(
                        tip,
                        new Point(baseX - uy * half, baseY + ux * half),
                        new Point(baseX + uy * half, baseY - ux * half)),
                Paint.filled(tone)));
    }
}
