package no.grobunn.core.actormap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The connected nodes of a map and its lines, as numbers. Its arrays are shared, and nobody changes them. */
final class Net {
    private final int lanes;
    private final int[] lane;
    private final int[] column;
    private final int[] slots;
    private final int[] from;
    private final int[] to;

    /**
     * A net.
     *
     * @param lanes how many lanes there are
     * @param lane the lane of each node
     * @param column the chain column of each node
     * @param slots the first slot of each chain column, and after the last how many slots there are in all
     * @param from one end of each line
     * @param to the other end of each line, never the same node
     */
    Net(int lanes, int[] lane, int[] column, int[] slots, int[] from, int[] to) {
        this.lanes = lanes;
        this.lane = lane;
        this.column = column;
        this.slots = slots;
        this.from = from;
        this.to = to;
    }

    int lanes() {
        return lanes;
    }

    int[] lane() {
        return lane;
    }

    int[] column() {
        return column;
    }

    int[] slots() {
        return slots;
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    int nodes() {
        return lane.length;
    }

    int lines() {
        return from.length;
    }

    /** How many columns nodes may stand in: a crowded chain column has several. */
    int slotColumns() {
        return slots[slots.length - 1];
    }

    int otherEnd(int line, int node) {
        return from[line] == node ? to[line] : from[line];
    }

    /**
     * The same net with its lanes in another order.
     *
     * @param order the lane that comes first, the one that comes second …
     */
    Net withLanes(int[] order) {
        int[] place = new int[lanes];
        for (int i = 0; i < lanes; i++) {
            place[order[i]] = i;
        }
        return new Net(lanes, Arrays.stream(lane).map(l -> place[l]).toArray(), column, slots, from, to);
    }

    /** The nodes of each lane and chain column. */
    int[][][] cells() {
        int columns = slots.length - 1;
        int[][][] cells = new int[lanes][columns][];
        for (int l = 0; l < lanes; l++) {
            for (int c = 0; c < columns; c++) {
                int inLane = l;
                int inColumn = c;
                cells[l][c] = IntStream.range(0, nodes())
                        .filter(node -> lane[node] == inLane && column[node] == inColumn)
                        .toArray();
            }
        }
        return cells;
    }

    /** How many rows each lane needs. */
    int[] laneRows() {
        int[][][] cells = cells();
        return IntStream.range(0, lanes)
                .map(l -> IntStream.range(0, slots.length - 1)
                        .map(c -> (cells[l][c].length + slots[c + 1] - slots[c] - 1) / (slots[c + 1] - slots[c]))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** The lines at each node. */
    int[][] linesAt() {
        List<List<Integer>> at = new ArrayList<>();
        for (int node = 0; node < nodes(); node++) {
            at.add(new ArrayList<>());
        }
        for (int line = 0; line < lines(); line++) {
            at.get(from[line]).add(line);
            at.get(to[line]).add(line);
        }
        return at.stream()
                .map(lines -> lines.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
