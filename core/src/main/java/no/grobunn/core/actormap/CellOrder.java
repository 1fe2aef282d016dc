package no.grobunn.core.actormap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A first placement: every node as near the height of its neighbours as its lane allows, by the barycentre method (Sugiyama, Tagawa and Toda, <i>Methods
 * for visual understanding of hierarchical system structures</i>, IEEE Transactions on Systems, Man, and Cybernetics, 1981) with lanes that hold.
 */
final class CellOrder {
    private final Net net;
    private final int[][] linesAt;
    private final int[] laneRows;
    private final int[][][] cells;

    CellOrder(Net net) {
        this.net = net;
        this.linesAt = net.linesAt();
        this.cells = net.cells();
        this.laneRows = firstRows(net.laneRows());
    }

    private static int[] firstRows(int[] rows) {
        int[] first = new int[rows.length + 1];
        for (int lane = 0; lane < rows.length; lane++) {
            first[lane + 1] = first[lane] + rows[lane];
        }
        return first;
    }

    /** Nodes in the order in which they are given, from the top of their lane. */
    Placement asGiven() {
        Placement placement = new Placement(net.nodes(), laneRows, net.slotColumns());
        for (int[][] lane : cells) {
            for (int[] cell : lane) {
                for (int i = 0; i < cell.length; i++) {
                    int column = net.column()[cell[i]];
                    int slots = net.slots()[column + 1] - net.slots()[column];
                    placement.put(
                            cell[i],
                            placement.firstRow(net.lane()[cell[i]]) + i / slots,
                            net.slots()[column] + i % slots);
                }
            }
        }
        return placement;
    }

    /** One sweep over the columns, from the first or from the last. */
    void sweep(Placement placement, boolean forwards) {
        int columns = net.slots().length - 1;
        for (int i = 0; i < columns; i++) {
            int column = forwards ? i : columns - 1 - i;
            for (int[][] lane : cells) {
                order(lane[column], placement);
            }
        }
    }

    private void order(int[] cell, Placement placement) {
        if (cell.length == 0) {
            return;
        }
        double[] wish = new double[net.nodes()];
        List<Integer> order = new ArrayList<>();
        for (int node : cell) {
            wish[node] = wish(node, placement);
            order.add(node);
            placement.clear(placement.row(node), placement.slot(node));
        }
        ToDoubleFunction<Integer> height = node -> wish[node];
        order.sort(Comparator.comparingDouble(height).thenComparingInt(Integer::intValue));
        int column = net.column()[cell[0]];
        int slots = net.slots()[column + 1] - net.slots()[column];
        for (int slot = 0; slot < slots; slot++) {
            List<Integer> stack = new ArrayList<>();
            for (int i = slot; i < order.size(); i += slots) {
                stack.add(order.get(i));
            }
            stand(stack, wish, net.slots()[column] + slot, placement);
        }
    }

    /** The mean height of a node's neighbours, in rows; its own where it has none. */
    private double wish(int node, Placement placement) {
        return Arrays.stream(linesAt[node])
                .map(line -> placement.row(net.otherEnd(line, node)))
                .average()
                .orElse(placement.row(node));
    }

    /** Stands nodes in a slot in their order, with gaps where that brings them nearer their wishes: the least sum of squares, by dynamic programming. */
    private void stand(List<Integer> stack, double[] wish, int slot, Placement placement) {
        if (stack.isEmpty()) {
            return;
        }
        int lane = net.lane()[stack.get(0)];
        int first = placement.firstRow(lane);
        int rows = placement.rowsOf(lane);
        int count = stack.size();
        double[][] best = new double[count + 1][rows + 1];
        for (int i = 1; i <= count; i++) {
            Arrays.fill(best[i], Double.POSITIVE_INFINITY);
            for (int r = i; r <= rows; r++) {
                double off = first + r - 1 - wish[stack.get(i - 1)];
                best[i][r] = Math.min(best[i][r - 1], best[i - 1][r - 1] + off * off);
            }
        }
        int r = rows;
        for (int i = count; i >= 1; i--) {
            while (r > i && best[i][r - 1] <= best[i][r]) {
                r--;
            }
            placement.put(stack.get(i - 1), first + r - 1, slot);
            r--;
        }
    }
}
