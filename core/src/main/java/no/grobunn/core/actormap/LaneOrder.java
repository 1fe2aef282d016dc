package no.grobunn.core.actormap;

import java.util.Arrays;

/**
 * The order of the lanes in which lines reach over the fewest rows: the least linear arrangement of up to seven sectors, by trying every order. Among
 * orders as good as each other the one that comes first holds, so lanes that nothing joins keep their usual order.
 */
final class LaneOrder {
    private final int[][] lines;
    private final int[] rows;
    private final int[] order;
    private final boolean[] used;
    private final int[] best;
    private double least = Double.POSITIVE_INFINITY;

    private LaneOrder(int[][] lines, int[] rows) {
        this.lines = lines;
        this.rows = rows;
        order = new int[rows.length];
        used = new boolean[rows.length];
        best = new int[rows.length];
    }

    /** The lanes of a net in their best order. */
    static int[] of(Net net) {
        int[][] lines = new int[net.lanes()][net.lanes()];
        for (int line = 0; line < net.lines(); line++) {
            int a = net.lane()[net.from()[line]];
            int b = net.lane()[net.to()[line]];
            lines[a][b]++;
            lines[b][a]++;
        }
        LaneOrder search = new LaneOrder(lines, net.laneRows());
        search.extend(0, 0, new double[net.lanes()], 0);
        return search.best;
    }

    /** Sets every free lane next; gives up where the order is worse than the best already. */
    private void extend(int count, double height, double[] middle, double cost) {
        if (cost >= least) {
            return;
        }
        if (count == order.length) {
            least = cost;
            System.arraycopy(order, 0, best, 0, count);
            return;
        }
        for (int lane = 0; lane < order.length; lane++) {
            if (!used[lane]) {
                used[lane] = true;
                order[count] = lane;
                middle[lane] = height + rows[lane] / 2.0;
                double added = 0;
                for (int other : Arrays.copyOf(order, count)) {
                    added += lines[lane][other] * (middle[lane] - middle[other]);
                }
                extend(count + 1, height + rows[lane], middle, cost + added);
                used[lane] = false;
            }
        }
    }
}
