package no.grobunn.reporting.xlsx.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Widths of columns from what stands in them, in the width of a digit, and heights of rows from what wraps, in points. */
final class Layout {
    private static final double LEAST_SPANNED = 120;

    /** However many words a text has, a column is not narrowed below this for it. */
    private static final double SHORT = 20;

    /** Beside so many lines a single one in the middle would be lost. */
    private static final int TALL = 3;

    private static final double LEADING = 1.275;
    private static final double RAGGED = 0.9;

    /** Points of room for the button that filters a column. */
    private static final double FILTER = 20;

    private static final double TALLEST = 409;

    private ColumnWidths widths = new ColumnWidths();
    private boolean forEntry;
    private final Set<Integer> measured = new HashSet<>();
    private final List<Filled> filled = new ArrayList<>();

    /** What stands in a cell: how wide each of its lines is. */
    private record Filled(int row, int column, String text, List<Double> lines, Look look) {}

    /**
     * How a sheet came out.
     *
     * @param heights how high each row is in which anything stands, in points
     * @param fromTop whether any is so tall that all are read from their top
     */
    record Rows(Map<Integer, Double> heights, boolean fromTop) {}

    /** Makes room for a text in a cell; one that wraps asks for no more than a comfortable line. */
    void fit(int row, int column, String text, Look look) {
        List<Double> lines = lineWidths(text, look);
        filled.add(new Filled(row, column, text, lines, look));
        widths.widen(
                column, lines.stream().mapToDouble(Double::doubleValue).max().orElse(0), look);
    }

    /** How many lines a text takes; the widths of all columns are known by then. */
    double lines(int column, String text, Look look) {
        return look.wraps() || text.indexOf('\n') >= 0
                ? lines(new Filled(0, column, text, lineWidths(text, look), look))
                : 1;
    }

    /** How high so many lines are, in points. */
    static double height(double lines, Look look) {
        return Math.min(TALLEST, lines * look.letters.size * LEADING + look.air());
    }

    /** How high a row is in which a single line stands, in points. */
    static double lineHeight(Look look) {
        return height(1, look);
    }

    /** Makes room for a text that is wider than what stands in the cell. */
    void widen(int column, String text, Look look) {
        widths.widen(column, TextMeasure.of(text, look.letters), look);
    }

    /** Makes room for a text that is not kept; its column is never narrowed. */
    void measure(int column, String text, Look look) {
        measured.add(column);
        widen(column, text, look);
    }

    /** Sets a column's width whatever stands in it. */
    void fix(int column, double width) {
        widths.fix(column, width);
    }

    /** Takes a column out of sight, and off the paper. */
    void hide(int column) {
        widths.hide(column);
    }

    /** Keeps columns as wide as is comfortable to write in, whatever paper asks for. */
    void forEntry() {
        forEntry = true;
    }

    /**
     * Gives the sheet its widths and heights.
     *
     * @param repeat the rows that head each page
     */
    Rows apply(XSSFSheet sheet, RepeatedRows repeat) {
        settle(repeat);
        widths.used().forEach(column -> sheet.setColumnWidth(column, (int) Math.round(widths.of(column) * 256)));
        Map<Integer, Double> heights = heights();
        // Not marked as set by hand, so that a program makes the row higher when more is written into it.
        heights.forEach((row, height) -> sheet.getRow(row).getCTRow().setHt(points(height)));
        filled.stream().filter(cell -> cell.look().spansSheet()).forEach(cell -> span(sheet, cell.row()));
        boolean fromTop = filled.stream().anyMatch(cell -> cell.look().inBody() && lines(cell) >= TALL);
        return new Rows(heights, fromTop);
    }

    /** Widens the columns of a narrow sheet, and narrows those of a wide one where that saves pages: fewer beside each other may be more below each other. */
    private void settle(RepeatedRows repeat) {
        ColumnWidths natural = widths;
        int most = Paper.across(natural.printed());
        if (most == 1) {
            widths = natural.widened();
            return;
        }
        if (forEntry) {
            return;
        }
        Map<Integer, Double> least = least();
        int best = Integer.MAX_VALUE;
        ColumnWidths chosen = natural;
        for (int across = natural.fewest(least); across <= most; across++) {
            widths = natural.narrowed(least, across);
            int pages =
                    across * Paging.of(heights(), repeat, Paper.scale(width())).down();
            if (pages < best) {
                best = pages;
                chosen = widths;
            }
        }
        widths = chosen;
    }

    private Map<Integer, Double> heights() {
        Map<Integer, Double> heights = new TreeMap<>();
        filled.forEach(cell -> heights.merge(cell.row(), height(cell), Math::max));
        return heights;
    }

    /** How wide the columns are together that are printed, in digits. */
    double width() {
        return widths.printed();
    }

    /** How narrow each column may become: no word is broken for it, and a column whose texts are not kept stays as it is. */
    private Map<Integer, Double> least() {
        Map<Integer, Double> least = new HashMap<>();
        filled.stream()
                .filter(cell -> cell.look().wraps() && cell.look().takesWidth())
                .forEach(cell -> least.merge(cell.column(), least(cell), Math::max));
        measured.forEach(column -> least.put(column, ColumnWidths.COMFORTABLE));
        return least;
    }

    private static double least(Filled cell) {
        if (cell.look().edge == Look.Edge.BELOW) {
            return TextMeasure.word(cell.text() + NamedTable.BUTTON, cell.look().letters);
        }
        double widest =
                cell.lines().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double word = TextMeasure.word(cell.text(), cell.look().letters);
        return Math.min(ColumnWidths.COMFORTABLE, Math.max(word, Math.min(widest, SHORT)) * ColumnWidths.ROUGH);
    }

    private static List<Double> lineWidths(String text, Look look) {
        if (text.indexOf('\n') < 0) {
            return List.of(TextMeasure.of(text, look.letters));
        }
        return text.lines().map(line -> TextMeasure.of(line, look.letters)).toList();
    }

    private void span(XSSFSheet sheet, int row) {
        int last = lastSpanned();
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
        }
    }

    /**
     * The last column that a title stands over: all that is used, and more where that is too narrow for words. Where pages stand beside each other, the first column heads
     * each of them, and a title that reached over others would be cut there.
     */
    private int lastSpanned() {
        if (!forEntry && Paper.across(width()) > 1 && firstTakesTitles()) {
            return 0;
        }
        int last = widths.used().stream().max(Integer::compare).orElse(0);
        while (widths.upTo(last) < LEAST_SPANNED) {
            last++;
        }
        return Math.max(1, last);
    }

    private boolean firstTakesTitles() {
        double room = widths.of(0) - 1;
        return room >= SHORT
                && filled.stream()
                        .filter(cell -> cell.look().spansSheet())
                        .allMatch(cell -> TextMeasure.word(cell.text(), cell.look().letters) <= room);
    }

    private double height(Filled cell) {
        if (cell.look().upwards()) {
            return cell.lines().get(0) * Paper.DIGIT + FILTER;
        }
        return height(lines(cell), cell.look());
    }

    private double lines(Filled cell) {
        if (!cell.look().wraps()) {
            return Math.max(1, cell.lines().size());
        }
        double room = cell.look().spansSheet()
                ? widths.upTo(lastSpanned()) - 1
                : widths.of(cell.column()) - ColumnWidths.PADDING;
        // A line rarely ends just at the edge, so less than the width is reckoned with.
        double lines = 0;
        for (double line : cell.lines()) {
            lines += line <= room / ColumnWidths.ROUGH + 0.01 ? 1 : Math.max(2, Math.ceil(line / (room * RAGGED)));
        }
        return lines;
    }

    /** As rows are measured, in quarters of a point. */
    static double points(double height) {
        return Math.round(height * 4) / 4.0;
    }
}
