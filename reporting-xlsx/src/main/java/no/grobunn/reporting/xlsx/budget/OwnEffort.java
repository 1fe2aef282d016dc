package no.grobunn.reporting.xlsx.budget;

import java.util.List;
import java.util.function.Function;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.reporting.xlsx.book.Alarm;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;

/**
 * The sheet that holds own effort as a cost against own effort as funding: for each actor and year they are the same money.
 *
 * @param asCost in-kind costs by actor
 * @param asFunding own effort in the funding plan by actor
 * @param firstDifference the first row of differences
 * @param lastDifference the last row of differences
 */
record OwnEffort(SumBlock asCost, SumBlock asFunding, int firstDifference, int lastDifference) {
    static OwnEffort write(BookSheet sheet, CostTable costs, FundingTable funding, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.own-effort"), content.text("workbook.note.own-effort"));
        YearGrid grid = new YearGrid(sheet, content);
        SumBlock asCost = SumBlock.write(
                grid,
                content.text("workbook.own-effort.as-cost"),
                inKind(costs, content),
                rows(content, actor -> inKind(content, actor)),
                content);
        SumBlock asFunding = SumBlock.write(
                grid,
                content.text("workbook.own-effort.as-funding"),
                ownEffort(funding, content),
                rows(content, actor -> ownEffort(content, actor)),
                content);
        return differences(grid, asCost, asFunding, content);
    }

    /** What an actor's own effort is as a cost less what it is as funding. */
    static YearAmounts difference(BudgetContent content, ActorId actor) {
        return inKind(content, actor).minus(ownEffort(content, actor));
    }

    static SumSource inKind(CostTable costs, BudgetContent content) {
        return SumSource.of(costs, CostColumn.PARTNER)
                .where(costs.column(CostColumn.IN_KIND), Ref.literal(content.yesOrNo(true)));
    }

    static SumSource ownEffort(FundingTable funding, BudgetContent content) {
        return SumSource.of(funding, FundingColumn.SOURCE)
                .where(
                        funding.column(FundingColumn.KIND),
                        Ref.literal(content.texts().termCapitalised(FundingKind.OWN_EFFORT)));
    }

    /** The sum of all differences of a column, whatever their sign, from another sheet with the same columns. */
    String sizeOfDifferences(String column) {
        String cells = asCost.grid()
                .sheet()
                .ref(column + "$" + (firstDifference + 1) + ":" + column + "$" + (lastDifference + 1));
        return "SUMIF(" + cells + ",\">0\")-SUMIF(" + cells + ",\"<0\")";
    }

    private static OwnEffort differences(YearGrid grid, SumBlock asCost, SumBlock asFunding, BudgetContent content) {
        grid.heading(content.text("workbook.own-effort.difference"));
        int first = grid.next();
        List<ActorId> actors = content.axes().contributors();
        for (int i = 0; i < actors.size(); i++) {
            int cost = asCost.firstRow() + i + 1;
            int funding = asFunding.firstRow() + i + 1;
            grid.row(
                    content.label(actors.get(i)),
                    column -> "ROUND(" + column + cost + "-" + column + funding + ",2)",
                    difference(content, actors.get(i)));
        }
        if (actors.isEmpty()) {
            grid.note(content.text("workbook.nothing-yet"));
        } else {
            Alarm.set(grid.sheet(), grid.amounts(first, grid.next() - 1), Ref.cell(first, 1) + "<>0");
        }
        return new OwnEffort(asCost, asFunding, first, grid.next() - 1);
    }

    private static List<SumBlock.Row> rows(BudgetContent content, Function<ActorId, YearAmounts> amounts) {
        return content.axes().contributors().stream()
                .map(actor -> SumBlock.Row.of(content.label(actor), amounts.apply(actor)))
                .toList();
    }

    private static YearAmounts inKind(BudgetContent content, ActorId actor) {
        return YearAmounts.of(content.inKind().row(actor));
    }

    private static YearAmounts ownEffort(BudgetContent content, ActorId actor) {
        return YearAmounts.of(content.ownEffort().row(actor));
    }
}
