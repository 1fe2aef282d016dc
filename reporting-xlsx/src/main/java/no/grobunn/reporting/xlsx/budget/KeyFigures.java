package no.grobunn.reporting.xlsx.budget;

import java.math.BigDecimal;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.GrantShare;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.reporting.xlsx.book.Alarm;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Precision;
import no.grobunn.reporting.xlsx.book.Ref;

/** The figures of the overview, each a formula over the tables with a sentence that says what it is. */
final class KeyFigures {
    private static final int VALUE = 1;
    private static final int EXPLANATION = 2;

    private final BookSheet sheet;
    private final BudgetContent content;
    private int next;

    private KeyFigures(BookSheet sheet, int row, BudgetContent content) {
        this.sheet = sheet;
        this.next = row;
        this.content = content;
    }

    /** Writes the figures from a row on and returns the row after the last. */
    static int write(BookSheet sheet, int row, CostTable costs, FundingTable funding, BudgetContent content) {
        KeyFigures figures = new KeyFigures(sheet, row, content);
        figures.write(costs, funding);
        return figures.next;
    }

    private void write(CostTable costs, FundingTable funding) {
        Budget budget = content.budget();
        SumSource cost = SumSource.of(costs, CostColumn.PARTNER);
        SumSource paid = SumSource.of(funding, FundingColumn.SOURCE);
        String yes = Ref.literal(content.yesOrNo(true));
        String grantKind = Ref.literal(content.texts().termCapitalised(FundingKind.GRANT));
        String costCell = money("cost", cost.sumOfAll(), budget.cost());
        SumSource eligible = cost.where(costs.column(CostColumn.ELIGIBLE), yes);
        String eligibleCell = money("eligible", eligible.sumOfAll(), budget.eligibleCost());
        String paidCell = money("funding", paid.sumOfAll(), budget.funding());
        difference(costCell, paidCell, budget.difference());
        SumSource grant = paid.where(funding.column(FundingColumn.KIND), grantKind);
        String grantCell = money("grant", grant.sumOfAll(), budget.grant());
        share("grant-share", grantCell, costCell, budget.grantShareOfCost());
        share("grant-share-eligible", grantCell, eligibleCell, budget.grantShareOfEligibleCost());
        if (content.maxGrantShare() != null) {
            ceiling(content.maxGrantShare(), grantCell, eligibleCell, budget.grantShareOfEligibleCost());
        }
        money(
                "own-effort",
                OwnEffort.inKind(costs, content).sumOfAll(),
                content.inKind().total());
        number("hours", "SUM(" + costs.column(CostColumn.HOURS) + ")", budget.hours());
    }

    /** Whether the budget is in balance, and if not, which way; the number turns red. */
    private void difference(String costCell, String paidCell, Money difference) {
        String cell = Ref.cell(next, VALUE);
        String balanced = content.text("workbook.figure.difference.balanced");
        String lacking = content.text("workbook.figure.difference.lacking");
        String surplus = content.text("workbook.figure.difference.surplus");
        String unbalanced = difference.isNegative() ? surplus : lacking;
        sheet.text(next, 0, content.text("workbook.figure.difference"), Look.TEXT);
        sheet.formula(
                next,
                VALUE,
                "ROUND(" + costCell + "-" + paidCell + ",2)",
                difference.kroner(),
                Look.key(content.precision()));
        sheet.formula(
                next,
                EXPLANATION,
                "IF(" + cell + "=0," + Ref.literal(balanced) + ",IF(" + cell + ">0," + Ref.literal(lacking) + ","
                        + Ref.literal(surplus) + "))",
                difference.isZero() ? balanced : unbalanced,
                Look.EXPLANATION);
        Alarm.set(sheet, cell + ":" + cell, cell + "<>0");
        next++;
    }

    private String money(String key, String formula, Money value) {
        return figure(key, formula, value.kroner(), Look.key(content.precision()));
    }

    private void share(String key, String part, String whole, GrantShare share) {
        BigDecimal value = share.share().orElse(BigDecimal.ZERO);
        figure(key, "IF(" + whole + "=0,0," + part + "/" + whole + ")", value, Look.KEY_PERCENT);
    }

    /** The funder's ceiling below the share that it holds for, which turns red above it; held against amounts, for a share is rounded. */
    private void ceiling(Percentage ceiling, String grantCell, String eligibleCell, GrantShare share) {
        String shareCell = Ref.cell(next - 1, VALUE);
        String ceilingCell = Ref.cell(next, VALUE);
        String above = "ROUND(" + grantCell + "-" + eligibleCell + "*" + ceilingCell + ",6)>0";
        String within = content.text("workbook.figure.ceiling.within");
        String exceeded = content.text("workbook.figure.ceiling.exceeded");
        sheet.text(next, 0, content.text("workbook.figure.ceiling"), Look.TEXT);
        sheet.number(next, VALUE, ceiling.value().movePointLeft(2), Look.KEY_PERCENT);
        sheet.formula(
                next,
                EXPLANATION,
                "IF(" + above + "," + Ref.literal(exceeded) + "," + Ref.literal(within) + ")",
                share.exceeds(ceiling) ? exceeded : within,
                Look.EXPLANATION);
        Alarm.set(sheet, shareCell + ":" + shareCell, above);
        next++;
    }

    private void number(String key, String formula, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        figure(key, formula, value, Look.key(whole ? Precision.WHOLE : Precision.HUNDREDTHS));
    }

    private String figure(String key, String formula, BigDecimal value, Look look) {
        sheet.text(next, 0, content.text("workbook.figure." + key), Look.TEXT);
        sheet.formula(next, VALUE, formula, value, look);
        sheet.text(next, EXPLANATION, content.text("workbook.figure." + key + ".explained"), Look.EXPLANATION);
        return Ref.cell(next++, VALUE);
    }
}
