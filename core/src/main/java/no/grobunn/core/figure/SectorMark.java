package no.grobunn.core.figure;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Tone;

/** The mark of a sector: a shape and a colour of its own, so that it is known without colours as well. */
final class SectorMark {
    private static final double TOP = -Math.PI / 2;

    private SectorMark() {}

    /** The mark about its centre, within a circle. */
    static Mark of(Sector sector, double x, double y, double radius) {
        return switch (sector) {
            case EDUCATION -> new Mark.Circle(x, y, radius, Paint.keyed(Tone.INDIGO));
            case BUSINESS -> square(x, y, radius);
            case RESEARCH -> regular(6, 0, x, y, radius, Tone.SKY);
            case CLUSTER -> regular(4, TOP, x, y, radius, Tone.BRICK);
            case PUBLIC -> regular(3, TOP, x, y, radius, Tone.MOSS);
            case ASSOCIATION -> regular(5, TOP, x, y, radius, Tone.AUBERGINE);
            case CIVIL_SOCIETY -> regular(3, -TOP, x, y, radius, Tone.ROSE);
        };
    }

    private static Mark square(double x, double y, double radius) {
        double side = radius * 1.6;
        return new Mark.Rectangle(x - side / 2, y - side / 2, side, side, Paint.keyed(Tone.OCHRE));
    }

    private static Mark regular(int corners, double first, double x, double y, double radius, Tone tone) {
        List<Point> points = IntStream.range(0, corners)
                .mapToObj(corner -> first + 2 * Math.PI * corner / corners)
                .map(angle -> new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)))
                .toList();
        return Mark.polygon(points, Paint.keyed(tone));
    }
}
