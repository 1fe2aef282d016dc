package no.grobunn.reporting.xlsx.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Widths of columns from what stands in them, in the width of a digit, and heights of rows from what wraps, in points. */
final class Layout {
    private static final double LEAST = 6;
    private static final double STANDARD = 8.43;
    private static final double LEAST_SPANNED = 90;
    private static final double MOST_WRAPPED = 38;
    private static final double MOST = 120;
    private static final double PADDING = 2.4;
    private static final double LEADING = 1.32;
    private static final double RAGGED = 0.9;
    private static final double TALLEST = 409;

    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Double> fixed = new HashMap<>();
    private final List<Filled> filled = new ArrayList<>();

    /** What stands in a cell: how wide each of its lines is. */
    private record Filled(int row, int column, List<Double> lines, Look look) {}

    /** Makes room for a text in a cell; one that wraps asks for no more than a comfortable line. */
    void fit(int row, int column, String text, Look look) {
        List<Double> lines = lineWidths(text, look);
        filled.add(new Filled(row, column, lines, look));
        widen(column, lines.stream().mapToDouble(Double::doubleValue).max().orElse(0), look);
    }

    /** How high a row is in which a text stands, in points; the widths of all columns are known by then. */
    double height(int column, String text, Look look) {
        if (!look.wraps() && text.indexOf('\n') < 0) {
            return lineHeight(look);
        }
        return height(new Filled(0, column, lineWidths(text, look), look));
    }

    /** How high a row is in which a single line stands, in points. */
    static double lineHeight(Look look) {
        return look.letters.size * LEADING + look.air();
    }

    /** Makes room for a text that is wider than what stands in the cell. */
    void widen(int column, String text, Look look) {
        widen(column, TextMeasure.of(text, look.letters), look);
    }

    /** Sets a column's width whatever stands in it. */
    void fix(int column, double width) {
        fixed.put(column, width);
    }

    /** Gives the sheet its widths and heights and returns how high it is, in points. */
    double apply(XSSFSheet sheet) {
        widths.putAll(fixed);
        widths.forEach((column, width) -> sheet.setColumnWidth(column, (int) Math.round(whole(column) * 256)));
        Map<Integer, Double> heights = new HashMap<>();
        filled.forEach(cell -> heights.merge(cell.row(), height(cell), Math::max));
        heights.forEach((row, height) -> set(sheet.getRow(row), height));
        filled.stream().filter(cell -> cell.look().spansSheet()).forEach(cell -> span(sheet, cell.row()));
        return heights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How wide the columns in use are together, in digits. */
    double width() {
        return widths.keySet().stream().mapToDouble(this::whole).sum();
    }

    private static List<Double> lineWidths(String text, Look look) {
        if (text.indexOf('\n') < 0) {
            return List.of(TextMeasure.of(text, look.letters));
        }
        return text.lines().map(line -> TextMeasure.of(line, look.letters)).toList();
    }

    private void span(XSSFSheet sheet, int row) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastSpanned()));
    }

    /** The last column that a title stands over: all that is used, and more where that is too narrow for words. */
    private int lastSpanned() {
        int last = widths.keySet().stream().max(Integer::compare).orElse(0);
        while (spanned(last) < LEAST_SPANNED) {
            last++;
        }
        return Math.max(1, last);
    }

    private double spanned(int last) {
        return IntStream.rangeClosed(0, last).mapToDouble(this::whole).sum();
    }

    private void widen(int column, double wanted, Look look) {
        if (look.takesWidth()) {
            widths.merge(column, look.wraps() ? Math.min(wanted, MOST_WRAPPED) : wanted, Math::max);
        }
    }

    private double whole(int column) {
        double width = widths.getOrDefault(column, STANDARD - PADDING);
        return fixed.containsKey(column) ? width : Math.min(MOST, Math.max(LEAST, width + PADDING));
    }

    private double height(Filled cell) {
        double points =
                lines(cell) * cell.look().letters.size * LEADING + cell.look().air();
        return Math.min(TALLEST, points);
    }

    private double lines(Filled cell) {
        double room = cell.look().spansSheet() ? spanned(lastSpanned()) - 1 : whole(cell.column()) - PADDING + 0.5;
        if (!cell.look().wraps()) {
            return Math.max(1, cell.lines().size());
        }
        // A line rarely ends just at the edge, so less than the width is reckoned with.
        double lines = 0;
        for (double line : cell.lines()) {
            lines += line <= room ? 1 : Math.ceil(line / (room * RAGGED));
        }
        return lines;
    }

    /** Not marked as set by hand, so that a program makes the row higher when more is written into it. */
    private static void set(XSSFRow row, double points) {
        row.getCTRow().setHt(points(points));
    }

    /** As rows are measured, in quarters of a point. */
    static double points(double height) {
        return Math.round(height * 4) / 4.0;
    }
}
