package no.grobunn.core.actormap;

import java.util.Arrays;

/**
 * Puts runs that share a channel in an order that crosses few: each is taken out and set in where it crosses least (sifting: Matuszewski, Schönfeld and
 * Molitor, <i>Using sifting for k-layer straightline crossing minimization</i>, Graph Drawing 1999). A run covers an interval along the channel, and
 * at either end it leaves towards the first or the last of the channel.
 */
final class ChannelOrder {
    private static final int ROUNDS = 4;

    private final int[] low;
    private final int[] high;
    private final int[] lowTurn;
    private final int[] highTurn;

    /**
     * Takes the runs as they are; the arrays are read while ordering.
     *
     * @param low where each begins
     * @param high where each ends
     * @param lowTurn which way it leaves at its beginning: −1 towards the first, 1 towards the last, 0 not at all
     * @param highTurn which way it leaves at its end
     */
    ChannelOrder(int[] low, int[] high, int[] lowTurn, int[] highTurn) {
        this.low = low;
        this.high = high;
        this.lowTurn = lowTurn;
        this.highTurn = highTurn;
    }

    /** Orders the runs in place until nothing is gained. */
    void improve(int[] order) {
        int[] runs = order.clone();
        Arrays.sort(runs);
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int run : runs) {
                moved |= sift(order, run);
            }
            if (!moved) {
                return;
            }
        }
    }

    private boolean sift(int[] order, int run) {
        int at = 0;
        while (order[at] != run) {
            at++;
        }
        int best = at;
        int gain = 0;
        int sum = 0;
        for (int i = at + 1; i < order.length; i++) {
            sum += change(run, order[i]);
            if (sum < gain) {
                gain = sum;
                best = i;
            }
        }
        sum = 0;
        for (int i = at - 1; i >= 0; i--) {
            sum -= change(run, order[i]);
            if (sum < gain) {
                gain = sum;
                best = i;
            }
        }
        if (best == at) {
            return false;
        }
        if (best > at) {
            System.arraycopy(order, at + 1, order, at, best - at);
        } else {
            System.arraycopy(order, best, order, best + 1, at - best);
        }
        order[best] = run;
        return true;
    }

    /** How many crossings more there are when a run stands after another instead of before it. */
    private int change(int run, int other) {
        if (high[run] <= low[other] || high[other] <= low[run]) {
            return 0;
        }
        int change = 0;
        if (low[other] < low[run]) {
            change -= lowTurn[run];
        }
        if (high[run] < high[other]) {
            change -= highTurn[run];
        }
        if (low[run] < low[other]) {
            change += lowTurn[other];
        }
        if (high[other] < high[run]) {
            change += highTurn[other];
        }
        return change;
    }
}
