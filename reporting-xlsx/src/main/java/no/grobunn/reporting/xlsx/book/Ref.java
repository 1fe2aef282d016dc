package no.grobunn.reporting.xlsx.book;

import org.apache.poi.ss.util.CellReference;

/** Writes references to cells as formulas do; rows and columns count from 0, as everywhere in this module. */
public final class Ref {
    private Ref() {}

    /** The letters of a column: {@code C}. */
    public static String column(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** The letters of the column so many to the right of another. */
    public static String right(String column, int by) {
        return column(CellReference.convertColStringToIndex(column) + by);
    }

    /** A cell of the same sheet: {@code C5}. */
    public static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    /** Cells of the same sheet: {@code C5:D9}. */
    public static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn);
    }

    /** A cell of the same sheet that stays when the formula is copied: {@code $C$5}. */
    public static String fixed(int row, int column) {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** A text as a formula writes it. */
    public static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
