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

    /** Half the side of a square that looks as large as a circle of radius 1. */
    private static final double SQUARE = 0.8;

    private SectorMark() {}

    /** The mark about its centre, within a circle. */
    static Mark of(Sector sector, double x, double y, double radius) {
        return switch (sector) {
            case EDUCATION -> new Mark.Circle(x, y, radius, Paint.keyed(Tone.INDIGO));
            case BUSINESS -> square(x, y, radius * SQUARE);
            case RESEARCH -> polygon(sector, x, y, radius, Tone.SKY);
            case CLUSTER -> polygon(sector, x, y, radius, Tone.BRICK);
            case PUBLIC -> polygon(sector, x, y, radius, Tone.MOSS);
            case ASSOCIATION -> polygon(sector, x, y, radius, Tone.AUBERGINE);
            case CIVIL_SOCIETY -> polygon(sector, x, y, radius, Tone.ROSE);
        };
    }

    /** How far a mark reaches to either side at a height below its centre; 0 where it does not reach that height. */
    static double halfWidth(Sector sector, double radius, double below) {
        double share = below / radius;
        return radius
                * switch (sector) {
                    case EDUCATION -> Math.sqrt(Math.max(0, 1 - share * share));
                    case BUSINESS -> Math.abs(share) <= SQUARE ? SQUARE : 0;
                    default -> halfWidth(corners(sector), share);
                };
    }

    private static double halfWidth(List<Point> corners, double height) {
        double half = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (Math.min(a.y(), b.y()) <= height && height <= Math.max(a.y(), b.y()) && a.y() != b.y()) {
                half = Math.max(half, a.x() + (b.x() - a.x()) * (height - a.y()) / (b.y() - a.y()));
            }
        }
        return half;
    }

    private static Mark square(double x, double y, double half) {
        return new Mark.Rectangle(x - half, y - half, 2 * half, 2 * half, Paint.keyed(Tone.OCHRE));
    }

    private static Mark polygon(Sector sector, double x, double y, double radius, Tone tone) {
        return Mark.polygon(
                corners(sector).stream()
                        .map(corner -> new Point(x + radius * corner.x(), y + radius * corner.y()))
                        .toList(),
                Paint.keyed(tone));
    }

    /** The corners on a circle of radius 1; none where the mark has none there. */
    private static List<Point> corners(Sector sector) {
        return switch (sector) {
            case EDUCATION, BUSINESS -> List.of();
            case RESEARCH -> regular(6, 0);
            case CLUSTER -> regular(4, TOP);
            case PUBLIC -> regular(3, TOP);
            case ASSOCIATION -> regular(5, TOP);
            case CIVIL_SOCIETY -> regular(3, -TOP);
        };
    }

    private static List<Point> regular(int corners, double first) {
        return IntStream.range(0, corners)
                .mapToObj(corner -> first + 2 * Math.PI * corner / corners)
                .map(angle -> new Point(Math.cos(angle), Math.sin(angle)))
                .toList();
    }
}
