package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.Arrays;

/** Where slots, gutters and vertical runs stand from left to right. */
final class AcrossPlan {
    private static final double GUTTER_PAD = mm(2.2);
    private static final double EMPTY_GUTTER = mm(4);
    private static final double EMPTY_OUTER_GUTTER = mm(1.5);
    private static final double EMPTY_SLOT = mm(8);

    private final int[] columns;
    private final double[] slot;
    private final double[] gutter;
    private final int[][] tracks;
    private final double[] slotLeft;
    private final double[] gutterLeft;

    /**
     * A plan.
     *
     * @param columns the first slot of each column, and after the last how many there are
     * @param labels the width that the widest label of each slot needs; 0 for an empty slot
     * @param width what the columns should fill
     */
    AcrossPlan(Segments segments, int[][] gutters, int[] columns, double[] labels, double width) {
        this.columns = columns;
        tracks = new int[gutters.length][];
        gutter = new double[gutters.length];
        for (int g = 0; g < gutters.length; g++) {
            tracks[g] = Tracks.pack(gutters[g], (a, b) -> touch(segments, a, b));
            gutter[g] = width(Tracks.count(tracks[g]), g == 0 || g == gutters.length - 1);
        }
        slot = Arrays.stream(labels).map(label -> Math.max(label, EMPTY_SLOT)).toArray();
        share(width);
        slotLeft = new double[slot.length];
        gutterLeft = new double[gutter.length];
        double x = 0;
        for (int s = 0; s < slot.length; s++) {
            gutterLeft[s] = x;
            slotLeft[s] = x + gutter[s];
            x = slotLeft[s] + slot[s];
        }
        gutterLeft[slot.length] = x;
    }

    /** Runs that reach the same band may come too near each other there, whatever their places in it. */
    private static boolean touch(Segments segments, int a, int b) {
        return segments.hBand[segments.vTop[a]] <= segments.hBand[segments.vBottom[b]]
                && segments.hBand[segments.vTop[b]] <= segments.hBand[segments.vBottom[a]];
    }

    private static double width(int tracks, boolean outer) {
        if (tracks == 0) {
            return outer ? EMPTY_OUTER_GUTTER : EMPTY_GUTTER;
        }
        return 2 * GUTTER_PAD + (tracks - 1) * MapMeasures.TRACK;
    }

    /** Gives what the page has to spare to the narrowest columns, so that they are as equal as can be. */
    private void share(double width) {
        double[] spans = new double[columns.length - 1];
        for (int column = 0; column < spans.length; column++) {
            spans[column] = span(column);
        }
        double target = target(spans, width);
        for (int column = 0; column < spans.length; column++) {
            int slots = columns[column + 1] - columns[column];
            for (int s = columns[column]; s < columns[column + 1]; s++) {
                slot[s] += Math.max(0, target - spans[column]) / slots;
            }
        }
    }

    private double span(int column) {
        double span = edge(columns[column]) + edge(columns[column + 1]);
        for (int s = columns[column]; s < columns[column + 1]; s++) {
            span += slot[s] + (s > columns[column] ? gutter[s] : 0);
        }
        return span;
    }

    /** A column's part of a gutter at its edge: all of an outer one, half of one that it shares. */
    private double edge(int g) {
        return g == 0 || g == gutter.length - 1 ? gutter[g] : gutter[g] / 2;
    }

    /** The width up to which the narrow columns are filled. */
    private static double target(double[] spans, double width) {
        double[] sorted = spans.clone();
        Arrays.sort(sorted);
        double above = Arrays.stream(sorted).sum();
        double target = 0;
        for (int narrow = sorted.length; narrow > 0; narrow--) {
            double rest = width;
            for (int i = narrow; i < sorted.length; i++) {
                rest -= sorted[i];
            }
            target = rest / narrow;
            if (target >= sorted[narrow - 1]) {
                break;
            }
        }
        return above >= width ? 0 : target;
    }

    double width() {
        return gutterLeft[gutter.length - 1] + gutter[gutter.length - 1];
    }

    double slotCentre(int s) {
        return slotLeft[s] + slot[s] / 2;
    }

    double columnLeft(int column) {
        int g = columns[column];
        return g == 0 ? 0 : gutterLeft[g] + gutter[g] / 2;
    }

    double columnRight(int column) {
        int g = columns[column + 1];
        return g == gutter.length - 1 ? width() : gutterLeft[g] + gutter[g] / 2;
    }

    /** Where each vertical run stands. */
    double[] runs(int[][] gutters, int count) {
        double[] x = new double[count];
        for (int g = 0; g < gutters.length; g++) {
            double used = Math.max(0, Tracks.count(tracks[g]) - 1) * MapMeasures.TRACK;
            double first = gutterLeft[g] + (gutter[g] - used) / 2;
            for (int i = 0; i < gutters[g].length; i++) {
                x[gutters[g][i]] = first + tracks[g][i] * MapMeasures.TRACK;
            }
        }
        return x;
    }
}
