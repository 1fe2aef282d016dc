package no.grobunn.reporting.xlsx.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import no.grobunn.core.money.Money;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Ref;

/**
 * A block of sums on a {@link YearGrid}: a row for each key, their total, and each row's share of it.
 *
 * @param grid the grid it stands on
 * @param firstRow its first row of sums
 * @param lastRow its last row of sums
 * @param totalRow the row of its totals
 */
record SumBlock(YearGrid grid, int firstRow, int lastRow, int totalRow) {
    /**
     * A row of a block.
     *
     * @param label what it is called
     * @param criterion the criterion of its sums, made from the cell of its label
     * @param amounts what the sums give
     */
    record Row(String label, UnaryOperator<String> criterion, YearAmounts amounts) {
        /** A row whose label is what the lines of its sums carry. */
        static Row of(String label, YearAmounts amounts) {
            return new Row(label, cell -> Criterion.label(label, cell), amounts);
        }
    }

    static SumBlock write(YearGrid grid, String heading, SumSource source, List<Row> rows, BudgetContent content) {
        grid.heading(heading);
        int first = grid.next();
        rows.forEach(row -> write(grid, source, row));
        if (rows.isEmpty()) {
            grid.note(content.text("workbook.nothing-yet"));
        }
        int last = grid.next() - 1;
        YearAmounts sum = YearAmounts.sum(rows.stream().map(Row::amounts).toList());
        int total = grid.total(
                content.text("workbook.sum"),
                column -> "SUM(" + column + (first + 1) + ":" + column + (last + 1) + ")",
                sum);
        return new SumBlock(grid, first, last, total);
    }

    /** Adds each row's share of the total, right of the sums. */
    SumBlock withShares(List<Row> rows) {
        Money whole = Money.sum(rows.stream().map(row -> row.amounts().total()).toList());
        for (int i = 0; i < rows.size(); i++) {
            share(firstRow + i, rows.get(i).amounts().total(), whole, Look.PERCENT);
        }
        share(totalRow, whole, whole, Look.TOTAL_PERCENT);
        return this;
    }

    /** The cell with the total of all years, from another sheet. */
    String grandTotal() {
        return grid.sheet().ref(Ref.fixed(totalRow, grid.totalColumn()));
    }

    /** The total of a column, from another sheet with the same columns. */
    String total(String column) {
        return grid.sheet().ref(column + "$" + (totalRow + 1));
    }

    private void share(int row, Money part, Money whole, Look look) {
        int column = grid.totalColumn();
        String cell = Ref.cell(row, column);
        String total = Ref.fixed(totalRow, column);
        BigDecimal share = whole.isZero() ? BigDecimal.ZERO : part.shareOf(whole);
        grid.sheet().formula(row, column + 1, "IF(" + total + "=0,0," + cell + "/" + total + ")", share, look);
    }

    private static void write(YearGrid grid, SumSource source, Row row) {
        String key = row.criterion().apply("$" + Ref.cell(grid.next(), 0));
        grid.row(row.label(), column -> source.sum(key, YearGrid.year(column)), row.amounts());
    }
}
