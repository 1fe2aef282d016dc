package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.drawing.Point;

/** The points of a line, from mark to mark. Runs that lie beside a mark meet its edge; those above or below it fan in. */
final class LinePoints {
    /** How much of a mark's height lines meet without fanning in. */
    private static final double STRAIGHT = 0.7;

    private final Net net;
    private final Segments segments;
    private final double[] slotX;
    private final double[] reach;
    private final double[] vertical;
    private final DownPlan down;

    /**
     * The points of a map's lines.
     *
     * @param slotX the centre of each node
     * @param reach how far each node's mark reaches
     * @param vertical where the vertical runs stand
     */
    LinePoints(Net net, Segments segments, double[] slotX, double[] reach, double[] vertical, DownPlan down) {
        this.net = net;
        this.segments = segments;
        this.slotX = slotX;
        this.reach = reach;
        this.vertical = vertical;
        this.down = down;
    }

    List<Point> of(int line) {
        int[] runs = segments.runs[line];
        List<Point> points = new ArrayList<>();
        int from = net.from()[line];
        int to = net.to()[line];
        double firstTurn = runs.length == 1 ? slotX[to] : turn(runs[0], runs[1]);
        addEnd(from, runs[0], firstTurn > slotX[from], points);
        for (int i = 0; i + 1 < runs.length; i++) {
            double x = turn(runs[i], runs[i + 1]);
            points.add(new Point(x, down.run[runs[i]]));
            points.add(new Point(x, down.run[runs[i + 1]]));
        }
        int last = runs[runs.length - 1];
        double lastTurn = runs.length == 1 ? slotX[from] : turn(runs[runs.length - 2], last);
        List<Point> end = new ArrayList<>();
        addEnd(to, last, lastTurn > slotX[to], end);
        for (int i = end.size() - 1; i >= 0; i--) {
            points.add(end.get(i));
        }
        return points;
    }

    /** Where two runs of a line meet. */
    private double turn(int a, int b) {
        for (int v : new int[] {segments.hLeftRun[a], segments.hRightRun[a]}) {
            if (v != Segments.NODE && (segments.vTop[v] == b || segments.vBottom[v] == b)) {
                return vertical[v];
            }
        }
        throw new IllegalStateException("Two runs of a line do not meet");
    }

    private void addEnd(int node, int run, boolean toTheRight, List<Point> points) {
        double side = toTheRight ? 1 : -1;
        double radius = reach[node];
        double off = down.run[run] - down.centre[node];
        double straight = STRAIGHT * radius;
        if (Math.abs(off) <= straight) {
            double dx = Math.sqrt(radius * radius - off * off);
            points.add(new Point(slotX[node] + side * dx, down.run[run]));
            return;
        }
        double sine = STRAIGHT + 0.25 * (1 - straight / Math.abs(off));
        double fan = Math.min(mm(4), mm(1.2) + 0.4 * (Math.abs(off) - straight));
        points.add(new Point(
                slotX[node] + side * radius * Math.sqrt(1 - sine * sine),
                down.centre[node] + Math.signum(off) * radius * sine));
        points.add(new Point(slotX[node] + side * (radius + fan), down.run[run]));
    }
}
