package no.grobunn.reporting.xlsx.book;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** A table that formulas know by its name and the names of its columns, so that sums follow when rows are added. */
public final class NamedTable {
    /** Room for the button that filters a column. */
    static final String BUTTON = "\u00A0\u00A0\u00A0\u00A0";

    /** A table with more lines than these is written line by line, in memory that does not grow with it. */
    private static final int MOST_KEPT = 2_000;

    private final String name;
    private final List<String> headers;
    private final int firstRow;
    private final int lastRow;

    private NamedTable(String name, List<String> headers, int firstRow, int lastRow) {
        this.name = name;
        this.headers = headers;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    /**
     * Writes a table; one without lines gets an empty row, for a table has at least one. Of one with very many, nothing stands beside the lines, and
     * its columns are asked for each line twice.
     *
     * @param name letters only, unlike every other table and name of the workbook
     * @param headerRow the row of its headers; its first column is the sheet's first
     */
    public static <T> NamedTable write(
            BookSheet sheet, String name, int headerRow, List<TableColumn<T>> columns, List<T> lines) {
        int lastRow = headerRow + Math.max(1, lines.size());
        headers(sheet, headerRow, columns);
        create(sheet, name, Ref.range(headerRow, 0, lastRow, columns.size() - 1));
        IntConsumer filler = i -> fill(sheet, headerRow + 1 + i, columns, lines.get(i));
        if (lines.size() > MOST_KEPT) {
            sheet.later(headerRow + 1, lines.size(), filler);
        } else {
            IntStream.range(0, lines.size()).forEach(filler);
        }
        if (lines.isEmpty()) {
            emptyRow(sheet, lastRow, columns);
        }
        return new NamedTable(name, columns.stream().map(TableColumn::header).toList(), headerRow + 1, lastRow);
    }

    /** A column of the table, as formulas write it: {@code Kostnader[Beløp]}. */
    public String column(String header) {
        return name + "[" + header + "]";
    }

    /** Its first column, as formulas write it. */
    public String firstColumn() {
        return column(headers.get(0));
    }

    /** The cell of the formula's own row in a column of its table: {@code Kostnader[[#This Row],[Timer]]}. */
    public static String thisRow(String table, String header) {
        return table + "[[#This Row],[" + header + "]]";
    }

    /**
     * Gives a column a formula for each row that a person adds. Rows that hold a value of their own are none of the office program's business.
     *
     * @param sheet the sheet it stands on
     */
    public void calculate(BookSheet sheet, String header, String formula) {
        int column = position(header);
        XSSFTable table = sheet.poi().getTables().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        table.getCTTable()
                .getTableColumns()
                .getTableColumnArray(column)
                .addNewCalculatedColumnFormula()
                .setStringValue(formula);
        sheet.poi()
                .addIgnoredErrors(
                        new CellRangeAddress(firstRow, lastRow, column, column), IgnoredErrorType.CALCULATED_COLUMN);
    }

    /** Makes room in a column for what may come to stand in it, so that an empty table can be written in. */
    public void makeRoom(BookSheet sheet, String header, String text) {
        sheet.makeRoom(position(header), text, Look.TEXT);
    }

    /** The place of a column, from 0. */
    int position(String header) {
        return headers.indexOf(header);
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    private static <T> void headers(BookSheet sheet, int row, List<TableColumn<T>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            TableColumn<T> head = columns.get(column);
            sheet.text(row, column, head.header(), head.headerLook());
            sheet.widen(column, head.header() + BUTTON, head.headerLook());
        }
    }

    private static <T> void fill(BookSheet sheet, int row, List<TableColumn<T>> columns, T line) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).filler().fill(sheet, row, column, line);
        }
    }

    private static <T> void emptyRow(BookSheet sheet, int row, List<TableColumn<T>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.blank(row, column, columns.get(column).look());
        }
    }

    private static void create(BookSheet sheet, String name, String cells) {
        XSSFTable table = sheet.poi().createTable(new AreaReference(cells, SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(cells);
        // Our own looks; said in so many words, since programs there are that fail on a table that says nothing.
        CTTableStyleInfo plain = table.getCTTable().addNewTableStyleInfo();
        plain.setShowRowStripes(false);
        plain.setShowColumnStripes(false);
        plain.setShowFirstColumn(false);
        plain.setShowLastColumn(false);
        // At once, not when the workbook is written: formulas look the columns up by these names.
        table.updateHeaders();
    }
}
