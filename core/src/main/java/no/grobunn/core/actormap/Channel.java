package no.grobunn.core.actormap;

import java.util.Arrays;

/**
 * The runs that share a gutter or a band while routes are sought, and how often a run must cross them: each pair is set in the better of its two orders.
 * Where two runs end in the same place along the channel nothing is counted, since their order there is free. Mutable.
 */
final class Channel {
    private static final int FIELDS = 5;
    /** How much of the worse order's surplus counts: orders of many pairs contradict each other now and then. */
    private static final double DISTRUST = 0.15;

    /** Line, beginning, end, and which way the run leaves at either: −1 towards the first of the channel, 1 towards the last, 0 not at all. */
    private int[] runs = new int[FIELDS * 8];

    private int size;

    void add(int line, int a, int aTurn, int b, int bTurn) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
        }
        runs[size++] = line;
        runs[size++] = Math.min(a, b);
        runs[size++] = Math.max(a, b);
        runs[size++] = a < b ? aTurn : bTurn;
        runs[size++] = a < b ? bTurn : aTurn;
    }

    /** Takes a line's runs out. */
    void remove(int line) {
        int kept = 0;
        for (int i = 0; i < size; i += FIELDS) {
            if (runs[i] != line) {
                System.arraycopy(runs, i, runs, kept, FIELDS);
                kept += FIELDS;
            }
        }
        size = kept;
    }

    /** How often a run would cross the others of this channel, with some distrust of orders that cannot all be the better one at once. */
    double crossings(int a, int aTurn, int b, int bTurn) {
        return a < b ? ordered(a, aTurn, b, bTurn) : ordered(b, bTurn, a, aTurn);
    }

    private double ordered(int low, int lowTurn, int high, int highTurn) {
        double sum = 0;
        for (int i = 0; i < size; i += FIELDS) {
            int otherLow = runs[i + 1];
            int otherHigh = runs[i + 2];
            if (otherLow < high && low < otherHigh) {
                int before = 0;
                int after = 0;
                if (otherLow < low) {
                    before += lowTurn > 0 ? 1 : 0;
                    after += lowTurn < 0 ? 1 : 0;
                } else if (low < otherLow) {
                    before += runs[i + 3] < 0 ? 1 : 0;
                    after += runs[i + 3] > 0 ? 1 : 0;
                }
                if (high < otherHigh) {
                    before += highTurn > 0 ? 1 : 0;
                    after += highTurn < 0 ? 1 : 0;
                } else if (otherHigh < high) {
                    before += runs[i + 4] < 0 ? 1 : 0;
                    after += runs[i + 4] > 0 ? 1 : 0;
                }
                sum += Math.min(before, after) + DISTRUST * Math.abs(before - after);
            }
        }
        return sum;
    }
}
