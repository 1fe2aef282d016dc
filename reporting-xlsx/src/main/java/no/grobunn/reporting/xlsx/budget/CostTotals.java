package no.grobunn.reporting.xlsx.budget;

import java.util.List;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.SheetHead;

/**
 * The sheet with the sums of costs by year and partner, work package, and type.
 *
 * @param byPartner the sums of each partner
 * @param byPackage the sums of each work package
 * @param byType the sums of each cost type
 */
record CostTotals(SumBlock byPartner, SumBlock byPackage, SumBlock byType) {
    static CostTotals write(BookSheet sheet, CostTable costs, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.cost-totals"), content.text("workbook.note.sums"));
        YearGrid grid = YearGrid.withShares(sheet, content);
        return new CostTotals(
                byPartner(grid, costs, content), byPackage(grid, costs, content), byType(grid, costs, content));
    }

    private static SumBlock byPartner(YearGrid grid, CostTable costs, BudgetContent content) {
        var sums = content.budget().costByPartnerAndYear();
        List<SumBlock.Row> rows = content.axes().partners().stream()
                .map(partner -> SumBlock.Row.of(content.label(partner), YearAmounts.of(sums.row(partner))))
                .toList();
        return block(grid, "workbook.by-partner", SumSource.of(costs, CostColumn.PARTNER), rows, content);
    }

    private static SumBlock byPackage(YearGrid grid, CostTable costs, BudgetContent content) {
        List<SumBlock.Row> rows = content.axes().packages().stream()
                .map(work -> row(work, content.budget()))
                .toList();
        return block(grid, "workbook.by-package", SumSource.of(costs, CostColumn.PACKAGE), rows, content);
    }

    private static SumBlock.Row row(WorkPackage work, Budget budget) {
        String number = work.number().toString();
        // The table holds the number alone, so the sum looks for that and not for its label.
        return new SumBlock.Row(
                number + " " + work.title(),
                cell -> number,
                YearAmounts.of(budget.costByWorkPackageAndYear().row(work.number())));
    }

    private static SumBlock byType(YearGrid grid, CostTable costs, BudgetContent content) {
        var sums = content.budget().costByTypeAndYear();
        List<SumBlock.Row> rows = content.axes().types().stream()
                .map(type -> SumBlock.Row.of(content.types().of(type), YearAmounts.of(sums.row(type))))
                .toList();
        return block(grid, "workbook.by-type", SumSource.of(costs, CostColumn.TYPE), rows, content);
    }

    private static SumBlock block(
            YearGrid grid, String heading, SumSource source, List<SumBlock.Row> rows, BudgetContent content) {
        return SumBlock.write(grid, content.text(heading), source, rows, content)
                .withShares(rows);
    }
}
