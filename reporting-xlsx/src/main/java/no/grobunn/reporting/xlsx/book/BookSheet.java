package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of a {@link Book}: cells are put into it by row and column, both from 0. Not thread-safe. */
public final class BookSheet {
    /** So many points of rows are still legible when they are shrunk to one printed page; higher sheets take several. */
    private static final double ONE_PAGE = 700;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final Layout layout = new Layout();
    private int repeatedRow = -1;

    BookSheet(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    public String name() {
        return sheet.getSheetName();
    }

    /** The library's sheet, for what stands on a sheet beside its cells: tables, charts, rules. */
    public XSSFSheet poi() {
        return sheet;
    }

    /** A reference to a cell or cells of this sheet from another: {@code 'Kostnader'!C5}. */
    public String ref(String cells) {
        return "'" + name().replace("'", "''") + "'!" + cells;
    }

    /** A text, never taken for a formula. */
    public void text(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(CellText.escaped(text));
        cell.setCellStyle(looks.style(look, column, CellText.beginsLikeFormula(text)));
        layout.fit(row, column, text, look);
    }

    /** A number as it is. */
    public void number(int row, int column, BigDecimal number, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(number.doubleValue());
        look(cell, look);
        layout.fit(row, column, shown(number, look), look);
    }

    public void money(int row, int column, Money money, Look look) {
        number(row, column, money.kroner(), look);
    }

    /** A formula that gives a number, with the number it gives. */
    public void formula(int row, int column, String formula, BigDecimal value, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
        look(cell, look);
        layout.fit(row, column, shown(value, look), look);
    }

    /** A formula that gives an amount, with the amount it gives. */
    public void formula(int row, int column, String formula, Money value, Look look) {
        formula(row, column, formula, value.kroner(), look);
    }

    /** A formula that gives a text, with the text it gives. */
    public void formula(int row, int column, String formula, String value, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellValue(CellText.escaped(value));
        look(cell, look);
        layout.fit(row, column, value, look);
    }

    /** A day of the calendar. */
    public void date(int row, int column, LocalDate date, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(date);
        look(cell, look);
        layout.fit(row, column, looks.formats().shortDate(date), look);
    }

    /** The name of another sheet, which leads there. */
    public void link(int row, int column, BookSheet target) {
        link(row, column, target.name(), target, "A1");
    }

    /** Words that lead to a cell of another sheet, or of this. */
    public void link(int row, int column, String words, BookSheet target, String cell) {
        text(row, column, words, Look.LINK);
        link(row, column, HyperlinkType.DOCUMENT, target.ref(cell));
    }

    /** An address on the web, which leads there. */
    public void link(int row, int column, URI address) {
        text(row, column, address.toString(), Look.LINK);
        link(row, column, HyperlinkType.URL, address.toASCIIString());
    }

    private void link(int row, int column, HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell(row, column).setHyperlink(link);
    }

    /** Gives an empty cell a look, so that rules run on under it. */
    public void blank(int row, int column, Look look) {
        look(cell(row, column), look);
    }

    /** Keeps the rows above and the columns left of a cell in sight. */
    public void freeze(int row, int column) {
        sheet.createFreezePane(column, row);
    }

    /** Prints a row again at the head of every page. */
    public void repeat(int row) {
        repeatedRow = row;
    }

    /** Sets a column's width, in digits, whatever stands in it. */
    public void width(int column, double width) {
        layout.fix(column, width);
    }

    void widen(int column, String text, Look look) {
        layout.widen(column, text, look);
    }

    void finish(DocumentFacts facts) {
        sheet.setDisplayGridlines(false);
        double height = layout.apply(sheet);
        Paper.set(sheet, facts, repeatedRow, height <= ONE_PAGE, layout.width());
    }

    private void look(XSSFCell cell, Look look) {
        cell.setCellStyle(looks.style(look, cell.getColumnIndex(), false));
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow found = sheet.getRow(row);
        XSSFRow line = found == null ? sheet.createRow(row) : found;
        XSSFCell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }

    private static String shown(BigDecimal number, Look look) {
        return switch (look.form) {
            case HUNDREDTHS -> Formats.of(Language.NB).decimal(number, 2);
            case PERCENT -> Formats.of(Language.NB).percent(number);
            case YEAR -> number.toPlainString();
            default -> Formats.of(Language.NB).decimal(number, 0);
        };
    }
}
