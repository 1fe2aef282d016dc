package no.grobunn.core.actormap;

import java.util.Arrays;

/**
 * The runs that routes are made of: horizontal ones in bands, vertical ones in gutters, and how they meet. Places count gutters and slots from the left
 * (even: gutter), bands count strips and rows from the top (even: strip).
 */
final class Segments {
    static final int NODE = -1;

    final int bands;
    final int gutters;

    /** Horizontal runs: their line, band, and at either end the place and the vertical run that they meet, or {@link #NODE}. */
    final int[] hLine;

    final int[] hBand;
    final int[] hLeftPlace;
    final int[] hRightPlace;
    final int[] hLeftRun;
    final int[] hRightRun;

    /** Vertical runs: their line, gutter, and the horizontal runs at their ends. */
    final int[] vLine;

    final int[] vGutter;
    final int[] vTop;
    final int[] vBottom;

    /** The horizontal runs of each line, from its first node to its second. */
    final int[][] runs;

    private int h;
    private int v;

    Segments(Net net, Placement placement, Route[] routes) {
        bands = 2 * placement.rows() + 1;
        gutters = placement.slots() + 1;
        int horizontal = 0;
        int vertical = 0;
        for (Route route : routes) {
            horizontal += route.shape().bends() / 2 + 1;
            vertical += route.shape().bends() / 2;
        }
        hLine = new int[horizontal];
        hBand = new int[horizontal];
        hLeftPlace = new int[horizontal];
        hRightPlace = new int[horizontal];
        hLeftRun = new int[horizontal];
        hRightRun = new int[horizontal];
        vLine = new int[vertical];
        vGutter = new int[vertical];
        vTop = new int[vertical];
        vBottom = new int[vertical];
        runs = new int[routes.length][];
        for (int line = 0; line < routes.length; line++) {
            runs[line] = add(net, placement, routes[line], line);
        }
    }

    private int[] add(Net net, Placement placement, Route route, int line) {
        int from = net.from()[line];
        int to = net.to()[line];
        int fromPlace = 2 * placement.slot(from) + 1;
        int toPlace = 2 * placement.slot(to) + 1;
        int fromBand = Traffic.row(placement.row(from));
        int toBand = Traffic.row(placement.row(to));
        return switch (route.shape()) {
            case STRAIGHT -> new int[] {horizontal(line, fromBand, fromPlace, toPlace)};
            case ONE_GUTTER -> {
                int first = horizontal(line, fromBand, fromPlace, 2 * route.gutter());
                int second = horizontal(line, toBand, toPlace, 2 * route.gutter());
                vertical(line, route.gutter(), first, second);
                yield new int[] {first, second};
            }
            case TWO_GUTTERS -> {
                int first = horizontal(line, fromBand, fromPlace, 2 * route.gutter());
                int middle =
                        horizontal(line, Traffic.strip(route.strip()), 2 * route.gutter(), 2 * route.otherGutter());
                int second = horizontal(line, toBand, toPlace, 2 * route.otherGutter());
                vertical(line, route.gutter(), first, middle);
                vertical(line, route.otherGutter(), middle, second);
                yield new int[] {first, middle, second};
            }
        };
    }

    private int horizontal(int line, int band, int placeA, int placeB) {
        hLine[h] = line;
        hBand[h] = band;
        hLeftPlace[h] = Math.min(placeA, placeB);
        hRightPlace[h] = Math.max(placeA, placeB);
        hLeftRun[h] = NODE;
        hRightRun[h] = NODE;
        return h++;
    }

    private void vertical(int line, int gutter, int a, int b) {
        vLine[v] = line;
        vGutter[v] = gutter;
        vTop[v] = hBand[a] < hBand[b] ? a : b;
        vBottom[v] = hBand[a] < hBand[b] ? b : a;
        meet(a, 2 * gutter);
        meet(b, 2 * gutter);
        v++;
    }

    private void meet(int run, int place) {
        if (hLeftPlace[run] == place) {
            hLeftRun[run] = v;
        } else {
            hRightRun[run] = v;
        }
    }

    int horizontals() {
        return hLine.length;
    }

    int verticals() {
        return vLine.length;
    }

    /** The horizontal runs of each band, in the order of their numbers. */
    int[][] byBand() {
        return group(hBand, bands);
    }

    /** The vertical runs of each gutter, in the order of their numbers. */
    int[][] byGutter() {
        return group(vGutter, gutters);
    }

    private static int[][] group(int[] channel, int channels) {
        int[] count = new int[channels];
        for (int c : channel) {
            count[c]++;
        }
        int[][] groups = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
        for (int run = channel.length - 1; run >= 0; run--) {
            groups[channel[run]][--count[channel[run]]] = run;
        }
        return groups;
    }
}
