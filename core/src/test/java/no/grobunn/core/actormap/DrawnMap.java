package no.grobunn.core.actormap;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actormap.ActorMapLayout.PlacedLine;
import no.grobunn.core.actormap.ActorMapLayout.PlacedNode;
import no.grobunn.core.drawing.Point;

/** A layout looked at as a picture: what lies on what, seen from the coordinates alone. */
final class DrawnMap {
    private static final double CLOSE = 0.01;

    private final ActorMapLayout layout;
    private final List<Piece> pieces = new ArrayList<>();

    DrawnMap(ActorMapLayout layout) {
        this.layout = layout;
        for (PlacedLine line : layout.lines()) {
            List<Point> points = line.points();
            for (int i = 0; i + 1 < points.size(); i++) {
                pieces.add(new Piece(line, points.get(i), points.get(i + 1)));
            }
        }
    }

    /** A straight piece of a line. */
    record Piece(PlacedLine line, Point a, Point b) {
        private boolean isLevel() {
            return Math.abs(a.y() - b.y()) < CLOSE;
        }

        private boolean isPlumb() {
            return Math.abs(a.x() - b.x()) < CLOSE;
        }

        private Box box() {
            return new Box(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
        }

        private double side(Point point) {
            return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
        }

        boolean crosses(Piece other) {
            return side(other.a) * side(other.b) < -CLOSE && other.side(a) * other.side(b) < -CLOSE;
        }

        /** Whether two pieces run on or hard beside each other for a while. */
        boolean runsAlong(Piece other, double least) {
            Box one = box();
            Box two = other.box();
            if (isLevel() && other.isLevel()) {
                return Math.abs(a.y() - other.a.y()) < least && one.left() < two.right() && two.left() < one.right();
            }
            return isPlumb()
                    && other.isPlumb()
                    && Math.abs(a.x() - other.a.x()) < least
                    && one.top() < two.bottom()
                    && two.top() < one.bottom();
        }
    }

    /** Boxes that lie on each other, in words. */
    List<String> overlaps() {
        List<Box> boxes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (PlacedNode node : layout.nodes()) {
            boxes.add(node.mark());
            names.add("the mark of " + node.node().key());
            boxes.add(node.label());
            names.add("the label of " + node.node().key());
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    found.add(names.get(i) + " lies on " + names.get(j));
                }
            }
        }
        return found;
    }

    /** Lines that pass a mark or a label, other than where they end, in words. */
    List<String> linesThroughBoxes() {
        List<String> found = new ArrayList<>();
        for (Piece piece : pieces) {
            for (PlacedNode node : layout.nodes()) {
                boolean own = piece.line().line().from().equals(node.node().key())
                        || piece.line().line().to().equals(node.node().key());
                if (passes(piece, node.label()) || (!own && passes(piece, node.mark()))) {
                    found.add(piece + " passes " + node);
                }
            }
        }
        return found;
    }

    /** Whether any part of a piece lies within a box: exact for level and plumb pieces, and on the safe side for the short ones that fan in. */
    private static boolean passes(Piece piece, Box box) {
        Box reach = piece.box();
        return reach.left() < box.right() - CLOSE
                && box.left() + CLOSE < reach.right() + CLOSE
                && reach.top() < box.bottom() - CLOSE
                && box.top() + CLOSE < reach.bottom() + CLOSE;
    }

    /** Pieces of different lines nearer each other than a reader can tell them apart, in words. */
    List<String> linesOnLines(double least) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                Piece one = pieces.get(i);
                Piece two = pieces.get(j);
                if (one.line() != two.line() && one.runsAlong(two, least)) {
                    found.add(one + " runs along " + two);
                }
            }
        }
        return found;
    }

    long crossings() {
        long crossings = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                Piece one = pieces.get(i);
                Piece two = pieces.get(j);
                if (one.line() != two.line() && one.crosses(two)) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}
