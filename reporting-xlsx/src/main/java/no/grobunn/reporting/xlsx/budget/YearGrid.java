package no.grobunn.reporting.xlsx.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Precision;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;

/**
 * A sheet whose columns are the years and their sum, the same from top to bottom: its header is written once, stays in sight and is printed again on each page.
 *
 * <p>Rows are added from the top; formulas are made per column from its letters.
 */
final class YearGrid {
    /** The row of the years, right below the sheet's head. */
    static final int HEADER = SheetHead.ROWS;

    private final BookSheet sheet;
    private final List<Integer> years;
    private final Precision precision;
    private int next = HEADER + 1;

    YearGrid(BookSheet sheet, BudgetContent content) {
        this.sheet = sheet;
        this.years = content.axes().years();
        this.precision = content.precision();
        sheet.text(HEADER, 0, content.text("workbook.kroner"), Look.HEADER);
        for (int i = 0; i < years.size(); i++) {
            sheet.number(HEADER, 1 + i, BigDecimal.valueOf(years.get(i)), Look.HEADER_NUMBER);
        }
        sheet.text(HEADER, totalColumn(), content.text("workbook.sum"), Look.HEADER_NUMBER);
        sheet.freeze(HEADER + 1, 1);
        sheet.repeat(HEADER);
    }

    /** A grid that has a column for shares right of its sums. */
    static YearGrid withShares(BookSheet sheet, BudgetContent content) {
        YearGrid grid = new YearGrid(sheet, content);
        sheet.text(HEADER, grid.totalColumn() + 1, content.text("workbook.share"), Look.HEADER_NUMBER);
        return grid;
    }

    BookSheet sheet() {
        return sheet;
    }

    List<Integer> years() {
        return years;
    }

    Precision precision() {
        return precision;
    }

    /** The row that is written next. */
    int next() {
        return next;
    }

    int totalColumn() {
        return 1 + years.size();
    }

    /** The cell of a column's year: {@code B$4}. */
    static String year(String column) {
        return column + "$" + (HEADER + 1);
    }

    void heading(String text) {
        sheet.beginPart(next++);
        sheet.text(next++, 0, text, Look.HEADING);
    }

    void note(String text) {
        sheet.text(next++, 0, text, Look.NOTE);
    }

    /** A row whose last column adds its years up. */
    int row(String label, UnaryOperator<String> inYear, YearAmounts amounts) {
        String added = "SUM(" + Ref.range(next, 1, next, years.size()) + ")";
        return row(label, inYear, column -> added, amounts, false);
    }

    /** A row of totals: the same formula in every column. */
    int total(String label, UnaryOperator<String> formula, YearAmounts amounts) {
        return row(label, formula, formula, amounts, true);
    }

    /** A row with one formula for the years and another for their sum. */
    int row(
            String label,
            UnaryOperator<String> inYear,
            UnaryOperator<String> inTotal,
            YearAmounts amounts,
            boolean strong) {
        Look look = strong ? Look.total(precision) : Look.number(precision);
        sheet.text(next, 0, label, strong ? Look.TOTAL_TEXT : Look.TEXT);
        for (int i = 0; i < years.size(); i++) {
            sheet.formula(next, 1 + i, inYear.apply(Ref.column(1 + i)), amounts.in(years.get(i)), look);
        }
        sheet.formula(next, totalColumn(), inTotal.apply(Ref.column(totalColumn())), amounts.total(), look);
        return next++;
    }

    /** A row of texts that formulas give, one for each column. */
    int verdicts(String label, UnaryOperator<String> formula, List<String> values) {
        sheet.text(next, 0, label, Look.TEXT);
        for (int i = 0; i < values.size(); i++) {
            sheet.formula(next, 1 + i, formula.apply(Ref.column(1 + i)), values.get(i), Look.VERDICT);
        }
        return next++;
    }

    /** The cells of some rows over all columns of amounts: {@code B5:D9}. */
    String amounts(int firstRow, int lastRow) {
        return Ref.range(firstRow, 1, lastRow, totalColumn());
    }
}
