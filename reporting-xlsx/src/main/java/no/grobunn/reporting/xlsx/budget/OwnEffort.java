package no.grobunn.reporting.xlsx.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.reporting.xlsx.book.Alarm;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;

/**
 * The sheet that holds own effort as a cost against own effort as funding: for each actor and year they are the same money. The two and their difference
 * stand beside each other, each a column for every year and one for their sum.
 */
final class OwnEffort {
    private static final int GROUPS = SheetHead.ROWS;
    private static final int HEADER = GROUPS + 1;
    private static final int FIRST = HEADER + 1;
    private static final double GAP = 2;

    private final BookSheet sheet;
    private final BudgetContent content;
    private final List<Integer> years;
    private final List<ActorId> actors;
    private final int lastRow;

    private OwnEffort(BookSheet sheet, BudgetContent content) {
        this.sheet = sheet;
        this.content = content;
        this.years = content.axes().years();
        this.actors = content.axes().contributors();
        this.lastRow = FIRST + Math.max(1, actors.size()) - 1;
    }

    /** The groups of columns, from the left. */
    private enum Group {
        COST(0),
        FUNDING(1),
        DIFFERENCE(2);

        private final int before;

        Group(int before) {
            this.before = before;
        }
    }

    static OwnEffort write(BookSheet sheet, CostTable costs, FundingTable funding, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.own-effort"), content.text("workbook.note.own-effort"));
        OwnEffort effort = new OwnEffort(sheet, content);
        effort.labels();
        effort.sums(Group.COST, "workbook.own-effort.as-cost", inKind(costs, content), actor -> inKind(content, actor));
        effort.sums(
                Group.FUNDING,
                "workbook.own-effort.as-funding",
                ownEffort(funding, content),
                actor -> ownEffort(content, actor));
        effort.differences();
        return effort;
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

    /** The sum of all differences of a column, whatever their sign, for a column of a {@link YearGrid} on another sheet. */
    String sizeOfDifferences(String column) {
        String own = Ref.right(column, first(Group.DIFFERENCE) - first(Group.COST));
        String cells = sheet.ref(own + "$" + (FIRST + 1) + ":" + own + "$" + (lastRow + 1));
        return "SUMIF(" + cells + ",\">0\")-SUMIF(" + cells + ",\"<0\")";
    }

    private void labels() {
        sheet.text(HEADER, 0, content.text("workbook.kroner"), Look.HEADER);
        for (int i = 0; i < actors.size(); i++) {
            sheet.text(FIRST + i, 0, content.label(actors.get(i)), Look.TEXT);
        }
        if (actors.isEmpty()) {
            sheet.text(FIRST, 0, content.text("workbook.nothing-yet"), Look.NOTE);
        }
        sheet.text(lastRow + 1, 0, content.text("workbook.sum"), Look.TOTAL_TEXT);
        sheet.freeze(HEADER + 1, 1);
        sheet.repeat(GROUPS, HEADER);
    }

    private void sums(Group group, String heading, SumSource source, Function<ActorId, YearAmounts> amounts) {
        header(group, heading);
        int sum = first(group) + years.size();
        for (int i = 0; i < actors.size(); i++) {
            int row = FIRST + i;
            String key = Criterion.label(content.label(actors.get(i)), "$" + Ref.cell(row, 0));
            row(
                    group,
                    row,
                    column -> column == sum
                            ? "SUM(" + Ref.range(row, first(group), row, sum - 1) + ")"
                            : source.sum(key, Ref.column(column) + "$" + (HEADER + 1)),
                    amounts.apply(actors.get(i)),
                    Look.number(content.precision()));
        }
        row(
                group,
                lastRow + 1,
                column -> "SUM(" + Ref.range(FIRST, column, lastRow, column) + ")",
                YearAmounts.sum(actors.stream().map(amounts).toList()),
                Look.total(content.precision()));
    }

    private void differences() {
        header(Group.DIFFERENCE, "workbook.own-effort.difference");
        List<YearAmounts> rows =
                actors.stream().map(actor -> difference(content, actor)).toList();
        for (int i = 0; i < rows.size(); i++) {
            difference(FIRST + i, rows.get(i), Look.number(content.precision()));
        }
        Look total = Look.total(content.precision());
        difference(lastRow + 1, YearAmounts.sum(rows), total);
        int first = first(Group.DIFFERENCE);
        for (int i = 0; i <= years.size(); i++) {
            // They are zero until somebody changes a line.
            sheet.makeRoom(first + i, content.inKind().total(), total);
        }
        Alarm.set(sheet, Ref.range(FIRST, first, lastRow + 1, first + years.size()), Ref.cell(FIRST, first) + "<>0");
    }

    private void difference(int row, YearAmounts amounts, Look look) {
        int toCost = first(Group.DIFFERENCE) - first(Group.COST);
        int toFunding = first(Group.DIFFERENCE) - first(Group.FUNDING);
        row(
                Group.DIFFERENCE,
                row,
                column -> "ROUND(" + Ref.cell(row, column - toCost) + "-" + Ref.cell(row, column - toFunding) + ",2)",
                amounts,
                look);
    }

    private void header(Group group, String heading) {
        int column = first(group);
        sheet.text(GROUPS, column, content.text(heading), Look.HEADING);
        for (int year : years) {
            sheet.number(HEADER, column++, BigDecimal.valueOf(year), Look.HEADER_NUMBER);
        }
        sheet.text(HEADER, column, content.text("workbook.sum"), Look.HEADER_NUMBER);
        if (group != Group.COST) {
            sheet.width(first(group) - 1, GAP);
        }
    }

    /** A row of a group; the rules run on under the gap before it. */
    private void row(Group group, int row, IntFunction<String> formula, YearAmounts amounts, Look look) {
        int column = first(group);
        if (group != Group.COST) {
            sheet.blank(row, column - 1, look);
        }
        for (int year : years) {
            sheet.formula(row, column, formula.apply(column), amounts.in(year), look);
            column++;
        }
        sheet.formula(row, column, formula.apply(column), amounts.total(), look);
    }

    /** The first column of a group: behind the actors, each has its years, their sum and a gap. */
    private int first(Group group) {
        return 1 + group.before * (years.size() + 2);
    }

    private static YearAmounts inKind(BudgetContent content, ActorId actor) {
        return YearAmounts.of(content.inKind().row(actor));
    }

    private static YearAmounts ownEffort(BudgetContent content, ActorId actor) {
        return YearAmounts.of(content.ownEffort().row(actor));
    }
}
