package no.grobunn.reporting.xlsx.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.reporting.xlsx.book.Alarm;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;

/** The sheet that checks the budget, year by year and as a whole; what does not agree turns red. */
final class Checks {
    private final YearGrid grid;
    private final BudgetContent content;
    private final CostTable costs;
    private final FundingTable funding;
    private int deviations;

    private Checks(BookSheet sheet, CostTable costs, FundingTable funding, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.checks"), content.text("workbook.note.checks"));
        this.grid = new YearGrid(sheet, content);
        this.content = content;
        this.costs = costs;
        this.funding = funding;
    }

    static Checks write(
            BookSheet sheet,
            CostTable costs,
            FundingTable funding,
            CostTotals costTotals,
            FundingTotals fundingTotals,
            OwnEffort ownEffort,
            BudgetContent content) {
        Checks checks = new Checks(sheet, costs, funding, content);
        checks.balance();
        checks.ownEffort(ownEffort);
        checks.completeness(costTotals, fundingTotals);
        return checks;
    }

    /** How many of the verdicts find a deviation. */
    int deviations() {
        return deviations;
    }

    /** A formula for how many of the verdicts find a deviation. */
    String countDeviations() {
        String verdicts = grid.sheet().ref(grid.amounts(YearGrid.HEADER + 1, grid.next() - 1));
        return "COUNTIF(" + verdicts + "," + Ref.literal(content.text("workbook.deviation")) + ")";
    }

    private void balance() {
        Budget budget = content.budget();
        grid.heading(content.text("workbook.check.balance"));
        YearAmounts cost = YearAmounts.of(budget.costByYear());
        YearAmounts paid = YearAmounts.of(budget.fundingByYear());
        int costRow = sums("workbook.check.costs", SumSource.of(costs, CostColumn.PARTNER), cost);
        int paidRow = sums("workbook.check.funding", SumSource.of(funding, FundingColumn.SOURCE), paid);
        YearAmounts difference = new YearAmounts(budget.differenceByYear()::of, budget.difference());
        judge(List.of(difference("workbook.check.difference", costRow, paidRow, difference)), List.of(difference));
    }

    private void ownEffort(OwnEffort effort) {
        grid.heading(content.text("workbook.check.own-effort"));
        YearAmounts asCost = YearAmounts.of(content.inKind().byColumn());
        YearAmounts asFunding = YearAmounts.of(content.ownEffort().byColumn());
        int costRow = sums("workbook.check.in-kind", OwnEffort.inKind(costs, content), asCost);
        int fundingRow = sums("workbook.check.own-effort-funding", OwnEffort.ownEffort(funding, content), asFunding);
        YearAmounts whole = asCost.minus(asFunding);
        YearAmounts each = YearAmounts.sum(content.axes().contributors().stream()
                .map(actor -> OwnEffort.difference(content, actor).size())
                .toList());
        int wholeRow = difference("workbook.check.difference", costRow, fundingRow, whole);
        int eachRow = grid.row(
                content.text("workbook.check.own-effort-each"),
                effort::sizeOfDifferences,
                effort::sizeOfDifferences,
                each(each),
                false);
        judge(List.of(wholeRow, eachRow), List.of(whole, each(each)));
    }

    /** In the column of all years an actor's years may make up for each other, so its differences are reckoned anew. */
    private YearAmounts each(YearAmounts byYear) {
        Money total = Money.sum(content.axes().contributors().stream()
                .map(actor -> OwnEffort.difference(content, actor).total())
                .map(difference -> difference.isNegative() ? Money.ZERO.minus(difference) : difference)
                .toList());
        return new YearAmounts(byYear.in(), total);
    }

    private void completeness(CostTotals costTotals, FundingTotals fundingTotals) {
        grid.heading(content.text("workbook.check.complete"));
        SumSource cost = SumSource.of(costs, CostColumn.PARTNER);
        SumSource paid = SumSource.of(funding, FundingColumn.SOURCE);
        List<Integer> rows = new ArrayList<>();
        rows.add(missing("workbook.by-partner", cost, costTotals.byPartner()));
        rows.add(missing("workbook.by-package", cost, costTotals.byPackage()));
        rows.add(missing("workbook.by-type", cost, costTotals.byType()));
        rows.add(missing("workbook.by-kind", paid, fundingTotals.byKind()));
        rows.add(missing("workbook.by-source", paid, fundingTotals.bySource()));
        judge(rows, List.of());
    }

    private int sums(String label, SumSource source, YearAmounts amounts) {
        return grid.row(
                content.text(label),
                column -> source.sumOfYear(YearGrid.year(column)),
                column -> source.sumOfAll(),
                amounts,
                false);
    }

    private int difference(String label, int left, int right, YearAmounts amounts) {
        UnaryOperator<String> formula = column -> "ROUND(" + column + (left + 1) + "-" + column + (right + 1) + ",2)";
        return grid.row(content.text(label), formula, formula, amounts, false);
    }

    /** What lines of a table have not found their sum: none, as the workbook is made. */
    private int missing(String label, SumSource source, SumBlock block) {
        return grid.row(
                content.text(label),
                column -> "ROUND(" + source.sumOfYear(YearGrid.year(column)) + "-" + block.total(column) + ",2)",
                column -> "ROUND(" + source.sumOfAll() + "-" + block.total(column) + ",2)",
                new YearAmounts(year -> Money.ZERO, Money.ZERO),
                false);
    }

    private void judge(List<Integer> rows, List<YearAmounts> differences) {
        String agrees = content.text("workbook.agrees");
        String deviation = content.text("workbook.deviation");
        int first = rows.get(0);
        int last = rows.get(rows.size() - 1);
        List<String> verdicts = new ArrayList<>();
        for (int year : grid.years()) {
            verdicts.add(differences.stream().allMatch(row -> row.in(year).isZero()) ? agrees : deviation);
        }
        verdicts.add(differences.stream().allMatch(row -> row.total().isZero()) ? agrees : deviation);
        int row = grid.verdicts(
                content.text("workbook.verdict"),
                column -> "IF(SUMSQ(" + column + (first + 1) + ":" + column + (last + 1) + ")=0," + Ref.literal(agrees)
                        + "," + Ref.literal(deviation) + ")",
                verdicts);
        deviations += (int) verdicts.stream().filter(deviation::equals).count();
        Alarm.set(grid.sheet(), grid.amounts(first, last), Ref.cell(first, 1) + "<>0");
        Alarm.set(grid.sheet(), grid.amounts(row, row), Ref.cell(row, 1) + "=" + Ref.literal(deviation));
    }
}
