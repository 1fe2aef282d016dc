package no.grobunn.core.actormap;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The order of the runs in every gutter and every band. Gutters and bands are ordered in turn, since the order of the one says where the other's runs end. */
final class ChannelOrders {
    /** More than there are runs in a channel: places and bands are multiples of it, ranks are what is added. */
    private static final int STEP = 1 << 16;

    private static final int ROUNDS = 4;

    private final Segments segments;
    private final int[][] byGutter;
    private final int[][] byBand;
    private int[] vRank;
    private int[] hRank;
    private final int[] vLow;
    private final int[] vHigh;
    private final int[] vLowTurn;
    private final int[] vHighTurn;
    private final int[] hLow;
    private final int[] hHigh;
    private final int[] hLowTurn;
    private final int[] hHighTurn;

    ChannelOrders(Segments segments) {
        this.segments = segments;
        byGutter = segments.byGutter();
        byBand = segments.byBand();
        vRank = new int[segments.verticals()];
        hRank = new int[segments.horizontals()];
        vLow = new int[segments.verticals()];
        vHigh = new int[segments.verticals()];
        vLowTurn = new int[segments.verticals()];
        vHighTurn = new int[segments.verticals()];
        hLow = new int[segments.horizontals()];
        hHigh = new int[segments.horizontals()];
        hLowTurn = new int[segments.horizontals()];
        hHighTurn = new int[segments.horizontals()];
        turns();
        begin();
    }

    private void turns() {
        for (int v = 0; v < segments.verticals(); v++) {
            vLowTurn[v] = segments.hRightRun[segments.vTop[v]] == v ? -1 : 1;
            vHighTurn[v] = segments.hRightRun[segments.vBottom[v]] == v ? -1 : 1;
        }
        for (int h = 0; h < segments.horizontals(); h++) {
            hLowTurn[h] = turn(h, segments.hLeftRun[h]);
            hHighTurn[h] = turn(h, segments.hRightRun[h]);
        }
    }

    private int turn(int horizontal, int vertical) {
        if (vertical == Segments.NODE) {
            return 0;
        }
        return segments.vBottom[vertical] == horizontal ? -1 : 1;
    }

    /** The first order: each run on the side to which its line goes on. */
    private void begin() {
        for (int[] gutter : byGutter) {
            sort(gutter, v -> farPlace(segments.vTop[v], v) + farPlace(segments.vBottom[v], v));
            rank(gutter, vRank);
        }
        for (int[] band : byBand) {
            sort(band, h -> farBand(h, segments.hLeftRun[h]) + farBand(h, segments.hRightRun[h]));
            rank(band, hRank);
        }
    }

    private int farPlace(int horizontal, int vertical) {
        return segments.hRightRun[horizontal] == vertical
                ? segments.hLeftPlace[horizontal]
                : segments.hRightPlace[horizontal];
    }

    private int farBand(int horizontal, int vertical) {
        if (vertical == Segments.NODE) {
            return segments.hBand[horizontal];
        }
        int top = segments.vTop[vertical];
        return segments.hBand[top == horizontal ? segments.vBottom[vertical] : top];
    }

    /** Sorts runs by a small whole number, and by their own numbers where those are equal. */
    private static void sort(int[] runs, IntUnaryOperator key) {
        long[] keyed = new long[runs.length];
        for (int i = 0; i < runs.length; i++) {
            keyed[i] = (long) key.applyAsInt(runs[i]) << Integer.SIZE | runs[i];
        }
        Arrays.sort(keyed);
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (int) keyed[i];
        }
    }

    private static void rank(int[] runs, int[] rank) {
        for (int i = 0; i < runs.length; i++) {
            rank[runs[i]] = i;
        }
    }

    /** Orders everything and answers how many crossings are left. */
    int improve() {
        int least = crossings();
        int[] bestV = vRank.clone();
        int[] bestH = hRank.clone();
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            orderGutters();
            orderBands();
            int now = crossings();
            if (now >= least) {
                break;
            }
            least = now;
            bestV = vRank.clone();
            bestH = hRank.clone();
        }
        restore(bestV, bestH);
        return least;
    }

    private void restore(int[] v, int[] h) {
        vRank = v;
        hRank = h;
        for (int[] gutter : byGutter) {
            sort(gutter, run -> v[run]);
        }
        for (int[] band : byBand) {
            sort(band, run -> h[run]);
        }
    }

    private void orderGutters() {
        bandCodes();
        ChannelOrder order = new ChannelOrder(vLow, vHigh, vLowTurn, vHighTurn);
        for (int[] gutter : byGutter) {
            order.improve(gutter);
            rank(gutter, vRank);
        }
    }

    private void orderBands() {
        placeCodes();
        ChannelOrder order = new ChannelOrder(hLow, hHigh, hLowTurn, hHighTurn);
        for (int[] band : byBand) {
            order.improve(band);
            rank(band, hRank);
        }
    }

    private void bandCodes() {
        for (int v = 0; v < segments.verticals(); v++) {
            vLow[v] = code(segments.vTop[v]);
            vHigh[v] = code(segments.vBottom[v]);
        }
    }

    private int code(int horizontal) {
        return segments.hBand[horizontal] * STEP + hRank[horizontal];
    }

    private void placeCodes() {
        for (int h = 0; h < segments.horizontals(); h++) {
            hLow[h] = code(segments.hLeftPlace[h], segments.hLeftRun[h]);
            hHigh[h] = code(segments.hRightPlace[h], segments.hRightRun[h]);
        }
    }

    private int code(int place, int vertical) {
        return place * STEP + (vertical == Segments.NODE ? 0 : vRank[vertical] + 1);
    }

    /** How many crossings there are: a horizontal run that passes the place of a vertical one within its reach. */
    int crossings() {
        bandCodes();
        placeCodes();
        int crossings = 0;
        for (int v = 0; v < segments.verticals(); v++) {
            int at = 2 * segments.vGutter[v] * STEP + vRank[v] + 1;
            int last = segments.hBand[segments.vBottom[v]];
            for (int band = segments.hBand[segments.vTop[v]]; band <= last; band++) {
                for (int h : byBand[band]) {
                    int height = band * STEP + hRank[h];
                    if (hLow[h] < at && at < hHigh[h] && vLow[v] < height && height < vHigh[v]) {
                        crossings++;
                    }
                }
            }
        }
        return crossings;
    }

    /** The runs of each gutter from left to right. */
    int[][] gutters() {
        return byGutter;
    }

    /** The runs of each band from top to bottom. */
    int[][] bands() {
        return byBand;
    }
}
