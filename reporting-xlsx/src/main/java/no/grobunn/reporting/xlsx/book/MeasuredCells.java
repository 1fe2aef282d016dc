package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Takes from cells only what a sheet must know before its first row is written: how wide its columns are and where it links to. The workbook comes to know their
 * styles too, as they are asked for.
 */
final class MeasuredCells implements CellTarget {
    private final XSSFSheet sheet;
    private final Layout layout;
    private final Map<Integer, Integer> digits = new HashMap<>();

    MeasuredCells(XSSFSheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    @Override
    public void text(int row, int column, String text, XSSFCellStyle style) {}

    @Override
    public void number(int row, int column, BigDecimal number, XSSFCellStyle style) {}

    @Override
    public void date(int row, int column, LocalDate date, XSSFCellStyle style) {}

    @Override
    public void formula(int row, int column, String formula, BigDecimal value, XSSFCellStyle style) {}

    @Override
    public void formula(int row, int column, String formula, String value, XSSFCellStyle style) {}

    @Override
    public void blank(int row, int column, XSSFCellStyle style) {}

    @Override
    public void link(int row, int column, HyperlinkType type, String address) {
        KeptCells.add(sheet, row, column, type, address);
    }

    @Override
    public void shown(int row, int column, String text, Look look) {
        layout.measure(column, text, look);
    }

    /** Of numbers in a column only one with more digits or a sign can be wider. */
    @Override
    public void shown(int row, int column, BigDecimal number, Look look) {
        int length = number.precision() - number.scale() + (number.signum() < 0 ? 1 : 0);
        Integer longest = digits.get(column);
        if (longest == null || length > longest) {
            digits.put(column, length);
            layout.measure(column, Shown.of(number, look), look);
        }
    }
}
