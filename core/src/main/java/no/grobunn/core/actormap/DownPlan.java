package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.Arrays;

/** Where rows, strips and horizontal runs stand from top to bottom. */
final class DownPlan {
    /** Between a mark, or the lowest line that meets it, and its label. */
    private static final double LABEL_GAP = mm(0.9);

    private static final double PORT_CLEARANCE = mm(0.7);
    private static final double STRIP_PAD = mm(1.3);
    private static final double LANE_RULE = mm(1.3);

    private final Segments segments;
    private final Placement placement;
    private final double[] labelHeight;
    private final double[] reach;
    private final double[] left;
    private final double[] right;

    /** Where each horizontal run lies, each mark's centre, each label's top, and each lane's rule above; and after the last, where it ends. */
    final double[] run;

    final double[] centre;
    final double[] labelTop;
    final double[] laneTop;

    DownPlan(
            Segments segments,
            Placement placement,
            int[][] bands,
            int lanes,
            double[] labelHeight,
            double[] reach,
            double[] left,
            double[] right) {
        this.segments = segments;
        this.placement = placement;
        this.labelHeight = labelHeight;
        this.reach = reach;
        this.left = left;
        this.right = right;
        run = new double[segments.horizontals()];
        centre = new double[reach.length];
        labelTop = new double[reach.length];
        laneTop = new double[lanes + 1];
        double y = 0;
        for (int row = 0; row < placement.rows(); row++) {
            y = strip(row, bands[Traffic.strip(row)], y);
            y = row(row, bands[Traffic.row(row)], y);
        }
        laneTop[lanes] = strip(placement.rows(), bands[Traffic.strip(placement.rows())], y) + STRIP_PAD;
    }

    double height() {
        return laneTop[laneTop.length - 1];
    }

    /** Lays a strip below a height and answers where it ends. */
    private double strip(int strip, int[] band, double top) {
        double y = top + STRIP_PAD;
        for (int lane = 0; lane + 1 < laneTop.length; lane++) {
            if (placement.firstRow(lane) == strip) {
                laneTop[lane] = strip == 0 ? 0 : y;
                y += strip == 0 ? 0 : LANE_RULE;
            }
        }
        int[] tracks = Tracks.pack(band, this::touch);
        for (int i = 0; i < band.length; i++) {
            run[band[i]] = y + tracks[i] * MapMeasures.TRACK;
        }
        return y + Math.max(0, Tracks.count(tracks) - 1) * MapMeasures.TRACK + STRIP_PAD;
    }

    private boolean touch(int a, int b) {
        return left[a] < right[b] + 2 * MapMeasures.TRACK && left[b] < right[a] + 2 * MapMeasures.TRACK;
    }

    private double row(int row, int[] band, double top) {
        double[] heights = new PortHeights(segments, left, right).of(band);
        double above = Arrays.stream(heights).map(height -> -height).max().orElse(0);
        double below = Arrays.stream(heights).max().orElse(0);
        for (int slot = 0; slot < placement.slots(); slot++) {
            if (!placement.isEmpty(row, slot)) {
                above = Math.max(above, reach[placement.occupant(row, slot)]);
            }
        }
        double middle = top + above;
        for (int i = 0; i < band.length; i++) {
            run[band[i]] = middle + heights[i];
        }
        double bottom = middle + below;
        for (int slot = 0; slot < placement.slots(); slot++) {
            if (!placement.isEmpty(row, slot)) {
                int node = placement.occupant(row, slot);
                centre[node] = middle;
                labelTop[node] =
                        middle + Math.max(reach[node], lowestPort(band, slot) - middle + PORT_CLEARANCE) + LABEL_GAP;
                bottom = Math.max(bottom, labelTop[node] + labelHeight[node]);
            }
        }
        return bottom;
    }

    private double lowestPort(int[] band, int slot) {
        int place = 2 * slot + 1;
        double lowest = Double.NEGATIVE_INFINITY;
        for (int horizontal : band) {
            if (segments.hLeftPlace[horizontal] == place || segments.hRightPlace[horizontal] == place) {
                lowest = Math.max(lowest, run[horizontal]);
            }
        }
        return lowest;
    }
}
