package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.HashMap;
import java.util.Map;

/**
 * How far above or below the marks of a row each run along it lies. A run would like its own place in the fan of its mark; where runs of several marks
 * meet they make room for each other: the mean of the highest and of the lowest solution, which is one as well, since what separates runs is linear.
 */
final class PortHeights {
    private static final double NARROW = mm(1.25);
    private static final double WIDE = mm(1.6);
    private static final int MANY = 4;
    private static final double LEAST = mm(1.1);

    private final Segments segments;
    private final double[] left;
    private final double[] right;

    PortHeights(Segments segments, double[] left, double[] right) {
        this.segments = segments;
        this.left = left;
        this.right = right;
    }

    /** The heights of a row's runs, in their order from top to bottom. */
    double[] of(int[] band) {
        double[] wish = wishes(band);
        double[] low = wish.clone();
        double[] high = wish.clone();
        for (int i = 0; i < band.length; i++) {
            for (int j = 0; j < i; j++) {
                if (touch(band[i], band[j])) {
                    low[i] = Math.max(low[i], low[j] + LEAST);
                }
            }
        }
        for (int i = band.length - 1; i >= 0; i--) {
            for (int j = band.length - 1; j > i; j--) {
                if (touch(band[i], band[j])) {
                    high[i] = Math.min(high[i], high[j] - LEAST);
                }
            }
        }
        for (int i = 0; i < band.length; i++) {
            wish[i] = (low[i] + high[i]) / 2;
        }
        return wish;
    }

    private boolean touch(int a, int b) {
        return left[a] < right[b] + MapMeasures.TRACK && left[b] < right[a] + MapMeasures.TRACK;
    }

    private double[] wishes(int[] band) {
        Map<Integer, Integer> many = new HashMap<>();
        for (int run : band) {
            count(segments.hLeftPlace[run], segments.hLeftRun[run], true, many);
            count(segments.hRightPlace[run], segments.hRightRun[run], false, many);
        }
        Map<Integer, Integer> seen = new HashMap<>();
        double[] wish = new double[band.length];
        for (int i = 0; i < band.length; i++) {
            int run = band[i];
            double sum = 0;
            int ends = 0;
            if (segments.hLeftRun[run] == Segments.NODE) {
                sum += wish(side(segments.hLeftPlace[run], true), many, seen);
                ends++;
            }
            if (segments.hRightRun[run] == Segments.NODE) {
                sum += wish(side(segments.hRightPlace[run], false), many, seen);
                ends++;
            }
            wish[i] = ends == 0 ? 0 : sum / ends;
        }
        return wish;
    }

    private static void count(int place, int run, boolean rightOfMark, Map<Integer, Integer> many) {
        if (run == Segments.NODE) {
            many.merge(side(place, rightOfMark), 1, Integer::sum);
        }
    }

    private static int side(int place, boolean rightOfMark) {
        return rightOfMark ? place : -place;
    }

    private static double wish(int side, Map<Integer, Integer> many, Map<Integer, Integer> seen) {
        int count = many.getOrDefault(side, 1);
        int at = seen.merge(side, 1, Integer::sum) - 1;
        return (at - (count - 1) / 2.0) * (count < MANY ? NARROW : WIDE);
    }
}
