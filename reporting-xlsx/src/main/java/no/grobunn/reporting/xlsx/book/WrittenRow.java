package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Writes the cells of one row after the other as SpreadsheetML (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73), with texts in their cells rather than in a list of all: it
 * holds no more than the row at hand. Not thread-safe.
 */
final class WrittenRow implements CellTarget {
    private final Layout layout;
    private final StringBuilder cells = new StringBuilder(2048);
    private double height;

    WrittenRow(Layout layout) {
        this.layout = layout;
    }

    /** Adds the row to a text, and begins the next. */
    void endTo(StringBuilder rows, int row) {
        rows.append("<row r=\"").append(row + 1);
        if (height > 0) {
            rows.append("\" ht=\"").append(Layout.points(height));
        }
        rows.append("\">").append(cells).append("</row>");
        cells.setLength(0);
        height = 0;
    }

    @Override
    public void text(int row, int column, String text, XSSFCellStyle style) {
        begin(row, column, style).append("\" t=\"inlineStr\"><is><t");
        if (keepsSpace(text)) {
            cells.append(" xml:space=\"preserve\"");
        }
        cells.append('>');
        escaped(text);
        cells.append("</t></is></c>");
    }

    @Override
    public void number(int row, int column, BigDecimal number, XSSFCellStyle style) {
        begin(row, column, style).append("\"><v>").append(plain(number)).append("</v></c>");
    }

    @Override
    public void date(int row, int column, LocalDate date, XSSFCellStyle style) {
        begin(row, column, style)
                .append("\"><v>")
                .append(DateUtil.getExcelDate(date))
                .append("</v></c>");
    }

    @Override
    public void formula(int row, int column, String formula, BigDecimal value, XSSFCellStyle style) {
        begin(row, column, style).append("\"><f>");
        escaped(formula);
        cells.append("</f><v>").append(plain(value)).append("</v></c>");
    }

    @Override
    public void formula(int row, int column, String formula, String value, XSSFCellStyle style) {
        begin(row, column, style).append("\" t=\"str\"><f>");
        escaped(formula);
        cells.append("</f><v>");
        escaped(value);
        cells.append("</v></c>");
    }

    @Override
    public void blank(int row, int column, XSSFCellStyle style) {
        begin(row, column, style).append("\"/>");
    }

    /** Links were told of when the cells were measured. */
    @Override
    public void link(int row, int column, HyperlinkType type, String address) {}

    @Override
    public void shown(int row, int column, String text, Look look) {
        double lines = layout.lines(column, text, look);
        height = Math.max(height, Layout.height(lines, look));
    }

    @Override
    public void shown(int row, int column, BigDecimal number, Look look) {
        height = Math.max(height, Layout.lineHeight(look));
    }

    private StringBuilder begin(int row, int column, XSSFCellStyle style) {
        cells.append("<c r=\"").append(Ref.column(column)).append(row + 1).append("\" s=\"");
        return cells.append(style.getIndex());
    }

    /** As a reader of the file parses it: to the same number that the library would have written. */
    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static boolean keepsSpace(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0);
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> cells.append("&amp;");
                case '<' -> cells.append("&lt;");
                case '>' -> cells.append("&gt;");
                case '\r' -> cells.append("&#13;");
                default -> cells.append(c);
            }
        }
    }
}
