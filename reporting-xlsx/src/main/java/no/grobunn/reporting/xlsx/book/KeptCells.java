package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Keeps cells as the library's objects until the workbook is written: some kilobytes a row. */
final class KeptCells implements CellTarget {
    private final XSSFSheet sheet;
    private final Layout layout;

    KeptCells(XSSFSheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    @Override
    public void text(int row, int column, String text, XSSFCellStyle style) {
        // As rich text its length is that of what is read, not of what is written.
        cell(row, column, style).setCellValue(new XSSFRichTextString(text));
    }

    @Override
    public void number(int row, int column, BigDecimal number, XSSFCellStyle style) {
        cell(row, column, style).setCellValue(number.doubleValue());
    }

    @Override
    public void date(int row, int column, LocalDate date, XSSFCellStyle style) {
        cell(row, column, style).setCellValue(date);
    }

    @Override
    public void formula(int row, int column, String formula, BigDecimal value, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    @Override
    public void formula(int row, int column, String formula, String value, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    @Override
    public void blank(int row, int column, XSSFCellStyle style) {
        cell(row, column, style);
    }

    @Override
    public void link(int row, int column, HyperlinkType type, String address) {
        add(sheet, row, column, type, address);
    }

    @Override
    public void shown(int row, int column, String text, Look look) {
        layout.fit(row, column, text, look);
    }

    @Override
    public void shown(int row, int column, BigDecimal number, Look look) {
        layout.fit(row, column, Shown.of(number, look), look);
    }

    /** Links stand on a sheet beside its cells. */
    static void add(XSSFSheet sheet, int row, int column, HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(Ref.cell(row, column));
        sheet.addHyperlink(link);
    }

    private XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFRow found = sheet.getRow(row);
        XSSFRow line = found == null ? sheet.createRow(row) : found;
        XSSFCell there = line.getCell(column);
        XSSFCell cell = there == null ? line.createCell(column) : there;
        cell.setCellStyle(style);
        return cell;
    }
}
