package no.grobunn.reporting.xlsx.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Widths of a sheet's columns from what stands in them, in the width of a digit. Not thread-safe. */
final class ColumnWidths {
    /** Air at the sides of a cell, and the indent that keeps a text off the numbers before it. */
    static final double PADDING = 2.4;

    /** Letters are measured by classes, so a line may be a little longer than it seems. */
    static final double ROUGH = 1.01;

    /** As long as the lines of texts that wrap are, unless a page has more room or less. */
    static final double COMFORTABLE = 38;

    private static final double LONGEST = 72;
    private static final double LEAST = 6;
    private static final double STANDARD = 8.43;
    private static final double MOST = 120;
    private static final double STEP = 0.5;

    private final Map<Integer, Double> firm = new HashMap<>();
    private final Map<Integer, Double> wrapping = new HashMap<>();
    private final Map<Integer, Double> fixed = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private double line = COMFORTABLE;
    private Map<Integer, Double> least = Map.of();

    /** Makes room for a text of a width. */
    void widen(int column, double wanted, Look look) {
        if (look.takesWidth()) {
            (look.wraps() ? wrapping : firm).merge(column, look.wraps() ? wanted * ROUGH : wanted, Math::max);
        }
    }

    /** Sets a column's width whatever stands in it. */
    void fix(int column, double width) {
        fixed.put(column, width);
    }

    /** Takes a column out of sight, and off the paper. */
    void hide(int column) {
        hidden.add(column);
    }

    /**
     * The same columns, the widest made narrower until they stand beside each other on so many pages.
     *
     * @param least how narrow each may become
     */
    ColumnWidths narrowed(Map<Integer, Double> least, int across) {
        ColumnWidths narrow = copy();
        narrow.least = least;
        while (narrow.printed() > across * Paper.LEGIBLE && narrow.line > 0) {
            narrow.line -= STEP;
        }
        return narrow;
    }

    /** The same columns with longer lines, as long as they stand beside each other on a page that is not shrunk for it. */
    ColumnWidths widened() {
        ColumnWidths wide = copy();
        while (wide.line < LONGEST && wide.printed() <= Paper.UNSHRUNK) {
            wide.line += STEP;
        }
        if (wide.printed() > Paper.UNSHRUNK) {
            wide.line -= STEP;
        }
        return wide;
    }

    /** On how few pages beside each other the columns could stand. */
    int fewest(Map<Integer, Double> least) {
        ColumnWidths narrow = copy();
        narrow.least = least;
        narrow.line = 0;
        return Paper.across(narrow.printed());
    }

    private ColumnWidths copy() {
        ColumnWidths copy = new ColumnWidths();
        copy.firm.putAll(firm);
        copy.wrapping.putAll(wrapping);
        copy.fixed.putAll(fixed);
        copy.hidden.addAll(hidden);
        return copy;
    }

    /** How wide a column is. */
    double of(int column) {
        Double set = fixed.get(column);
        if (set != null) {
            return set;
        }
        double lines = Math.max(line, least.getOrDefault(column, 0.0));
        double wraps = Math.min(lines, wrapping.getOrDefault(column, 0.0));
        boolean empty = !firm.containsKey(column) && !wrapping.containsKey(column);
        return empty
                ? STANDARD
                : Math.min(MOST, Math.max(LEAST, Math.max(wraps, firm.getOrDefault(column, 0.0)) + PADDING));
    }

    /** How wide the columns up to one are together. */
    double upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToDouble(this::of).sum();
    }

    /** How wide the columns are together that are printed. */
    double printed() {
        return used().stream()
                .filter(column -> !hidden.contains(column))
                .mapToDouble(this::of)
                .sum();
    }

    /** The columns in use. */
    Set<Integer> used() {
        Set<Integer> used = new HashSet<>(firm.keySet());
        used.addAll(wrapping.keySet());
        used.addAll(fixed.keySet());
        return used;
    }
}
