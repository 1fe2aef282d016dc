package no.grobunn.reporting.xlsx.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * How the rows of a sheet come to stand on printed pages: rather a little smaller than a last page with a few rows, and parts whole where they can be.
 *
 * @param down how many pages there are below each other, as far as can be told
 * @param shrinks whether the sheet is shrunk until it has no more than these
 * @param percent how much it is shrunk, or 0 where the program that prints finds out
 * @param lastRows the last row of each page but the last, from 0; none where the program that prints may choose
 */
record Paging(int down, boolean shrinks, int percent, List<Integer> lastRows) {
    /** The program that prints decides. */
    static final Paging FREE = new Paging(1, false, 0, List.of());

    /** Below this letters become too small to read. */
    private static final double LEAST = 0.63;

    /** A sheet that is shrunk already may be so little more. */
    private static final double MORE = 0.93;

    /** A last page that is less full than this is not worth its paper. */
    private static final double THIN = 0.25;

    /** Long sheets are set smaller, as dense tables in documents are. */
    private static final double DENSE = 0.78;

    /** So many page breaks make a sheet long; its parts are longer than a page anyway. */
    private static final int LONG = 6;

    private static final NavigableSet<Integer> NO_PARTS = Collections.emptyNavigableSet();

    private static final double DEFAULT_ROW = 12.75;

    /** A sheet without parts: on one page if it can be, and without a thin last one. */
    static Paging of(Map<Integer, Double> heights, RepeatedRows repeat, double widest) {
        List<Double> rows = rows(heights);
        double repeated = repeat.height(rows);
        List<Integer> free = ends(rows, NO_PARTS, Paper.height(widest), repeated);
        int down = free.size() + 1;
        int fewest = ends(rows, NO_PARTS, Paper.height(Math.min(LEAST, widest * MORE)), repeated)
                        .size()
                + 1;
        boolean thin = rest(rows, free) < THIN * Paper.height(widest);
        int pages = thin ? Math.max(fewest, down - 1) : down;
        if (free.size() >= LONG) {
            pages = ends(rows, NO_PARTS, Paper.height(Math.min(widest, DENSE)), repeated)
                            .size()
                    + 1;
        }
        return fewest == 1 || pages < down
                ? new Paging(fewest == 1 ? 1 : pages, true, 0, List.of())
                : new Paging(down, false, 0, List.of());
    }

    /**
     * A sheet in parts: no smaller than it must be to take the fewest pages, and no part over two of them.
     *
     * @param starts the first row of each part but the first
     * @param widest the scale at which it is as wide as its page
     */
    static Paging parted(
            Map<Integer, Double> heights, NavigableSet<Integer> starts, RepeatedRows repeat, double widest) {
        List<Double> rows = rows(heights);
        double repeated = repeat.height(rows);
        int scale = (int) (widest * 100);
        List<Integer> best = ends(rows, starts, Paper.height(widest), repeated);
        for (int percent = scale - 1; percent >= LEAST * 100 && best.size() < LONG; percent--) {
            List<Integer> ends = ends(rows, starts, Paper.height(percent / 100.0), repeated);
            if (ends.size() < best.size()) {
                best = ends;
                scale = percent;
            }
        }
        if (best.size() >= LONG) {
            double dense = Math.min(widest, DENSE);
            List<Integer> ends = ends(rows, NO_PARTS, Paper.height(dense), repeated);
            return new Paging(ends.size() + 1, false, (int) (dense * 100), List.of());
        }
        return best.isEmpty() ? new Paging(1, true, 0, List.of()) : new Paging(best.size() + 1, false, scale, best);
    }

    private static List<Double> rows(Map<Integer, Double> heights) {
        List<Double> rows = new ArrayList<>();
        new TreeMap<>(heights).forEach((row, height) -> {
            while (rows.size() < row) {
                rows.add(DEFAULT_ROW);
            }
            rows.add(height);
        });
        return rows;
    }

    /** The last rows of pages that are each as full as can be without parting what fits on one. */
    private static List<Integer> ends(List<Double> rows, NavigableSet<Integer> starts, double page, double repeated) {
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        for (int row = 0; row < rows.size(); row++) {
            boolean full = used + rows.get(row) > page;
            if (used > repeated && (full || breaksBefore(rows, starts, row, page - used, page - repeated))) {
                ends.add(row - 1);
                used = repeated;
            }
            used += rows.get(row);
        }
        return ends;
    }

    private static boolean breaksBefore(
            List<Double> rows, NavigableSet<Integer> starts, int row, double left, double page) {
        if (!starts.contains(row)) {
            return false;
        }
        double part = part(rows, starts, row);
        return part > left && part <= page;
    }

    private static double part(List<Double> rows, NavigableSet<Integer> starts, int start) {
        Integer next = starts.higher(start);
        return sum(rows.subList(start, next == null ? rows.size() : next));
    }

    private static double rest(List<Double> rows, List<Integer> ends) {
        return ends.isEmpty() ? 0 : sum(rows.subList(ends.get(ends.size() - 1) + 1, rows.size()));
    }

    private static double sum(List<Double> rows) {
        return rows.stream().mapToDouble(Double::doubleValue).sum();
    }
}
