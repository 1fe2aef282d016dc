package no.grobunn.reporting.xlsx.budget;

import java.util.List;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.SheetHead;

/**
 * The sheet with the sums of funding by year and kind, and source.
 *
 * @param byKind the sums of each kind of funding
 * @param bySource the sums of each source
 */
record FundingTotals(SumBlock byKind, SumBlock bySource) {
    static FundingTotals write(BookSheet sheet, FundingTable funding, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.funding-totals"), content.text("workbook.note.sums"));
        YearGrid grid = YearGrid.withShares(sheet, content);
        return new FundingTotals(byKind(grid, funding, content), bySource(grid, funding, content));
    }

    private static SumBlock byKind(YearGrid grid, FundingTable funding, BudgetContent content) {
        var sums = content.budget().fundingByKindAndYear();
        List<SumBlock.Row> rows = content.axes().kinds().stream()
                .map(kind -> SumBlock.Row.of(content.texts().termCapitalised(kind), YearAmounts.of(sums.row(kind))))
                .toList();
        SumSource source = SumSource.of(funding, FundingColumn.KIND);
        return SumBlock.write(grid, content.text("workbook.by-kind"), source, rows, content)
                .withShares(rows);
    }

    private static SumBlock bySource(YearGrid grid, FundingTable funding, BudgetContent content) {
        var sums = content.budget().fundingBySourceAndYear();
        List<SumBlock.Row> rows = content.axes().sources().stream()
                .map(source -> SumBlock.Row.of(content.label(source), YearAmounts.of(sums.row(source))))
                .toList();
        SumSource source = SumSource.of(funding, FundingColumn.SOURCE);
        return SumBlock.write(grid, content.text("workbook.by-source"), source, rows, content)
                .withShares(rows);
    }
}
