package no.grobunn.cli.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table without rules: columns as wide as their widest cell, two spaces between. Not thread-safe. */
public final class Columns {
    private static final String GAP = "  ";
    private final List<Boolean> toTheRight;
    private final List<List<String>> rows = new ArrayList<>();

    private Columns(List<Boolean> toTheRight) {
        this.toTheRight = toTheRight;
    }

    /** A table; each letter is a column: {@code l} for words, {@code r} for numbers. */
    public static Columns of(String alignment) {
        return new Columns(alignment.chars().mapToObj(c -> c == 'r').toList());
    }

    public Columns row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    /** The rows as lines, moved in as far as a column's gap. */
    public List<String> lines() {
        int[] widths = widths();
        return rows.stream().map(row -> line(row, widths).stripTrailing()).toList();
    }

    /** The rows as lines of at most so many characters, if words allow: what the last column holds is wrapped within it. Two columns or more. */
    public List<String> lines(int most) {
        int[] widths = widths();
        int last = toTheRight.size() - 1;
        return rows.stream().map(row -> line(row, widths, last, most)).toList();
    }

    private int[] widths() {
        int[] widths = new int[toTheRight.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths, int last, int most) {
        String others = line(row.subList(0, last), widths) + GAP;
        return Wrapped.text(others, length(others), row.get(last), most).stripTrailing();
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String space = " ".repeat(widths[i] - length(row.get(i)));
            cells.add(toTheRight.get(i) ? space + row.get(i) : row.get(i) + space);
        }
        return cells.stream().collect(Collectors.joining(GAP, GAP, ""));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
