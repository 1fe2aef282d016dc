package no.grobunn.reporting.xlsx.budget;

import java.math.BigDecimal;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.Alarm;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;

/** The first sheet: what the budget comes to, whether it agrees, and what every other sheet is for. */
final class Overview {
    private static final int EXPLANATION = 2;
    private static final int EXPLANATION_WIDTH = 96;

    private final BookSheet sheet;
    private final BudgetContent content;

    private Overview(BookSheet sheet, BudgetContent content) {
        this.sheet = sheet;
        this.content = content;
    }

    static void write(
            BudgetSheets sheets, CostTable costs, FundingTable funding, Checks checks, BudgetContent content) {
        Overview overview = new Overview(sheets.overview(), content);
        overview.head();
        int row = overview.heading(SheetHead.ROWS, "workbook.overview.figures");
        row = KeyFigures.write(sheets.overview(), row, costs, funding, content);
        row = overview.heading(row + 1, "workbook.overview.checks");
        row = overview.verdict(row, checks);
        row = overview.heading(row + 1, "workbook.overview.sheets");
        overview.contents(row, sheets);
        sheets.overview().width(EXPLANATION, EXPLANATION_WIDTH);
    }

    private void head() {
        Texts texts = content.texts();
        Formats formats = Formats.of(texts.language());
        String facts = String.join(
                " · ",
                content.owner(),
                content.text("workbook.edition", content.pilot().version()),
                texts.term(content.pilot().status()),
                formats.longDate(content.date()),
                formats.months(content.pilot().period()));
        SheetHead.write(
                sheet, content.text("workbook.budget.of", content.pilot().title()), facts);
    }

    private int heading(int row, String key) {
        sheet.text(row, 0, content.text(key), Look.HEADING);
        return row + 1;
    }

    private int verdict(int row, Checks checks) {
        sheet.text(row, 0, content.text("workbook.overview.deviations"), Look.TEXT);
        BigDecimal count = BigDecimal.valueOf(checks.deviations());
        sheet.formula(row, 1, checks.countDeviations(), count, Look.KEY_COUNT);
        String agrees = content.text("workbook.overview.agrees");
        String deviates = content.text("workbook.overview.deviates");
        String cell = Ref.cell(row, 1);
        sheet.formula(
                row,
                EXPLANATION,
                "IF(" + cell + "=0," + Ref.literal(agrees) + "," + Ref.literal(deviates) + ")",
                checks.deviations() == 0 ? agrees : deviates,
                Look.EXPLANATION);
        Alarm.set(sheet, Ref.range(row, 1, row, 1), cell + ">0");
        return row + 1;
    }

    private void contents(int row, BudgetSheets sheets) {
        int next = row;
        next = line(next, sheets.costs(), "costs");
        next = line(next, sheets.costTotals(), "cost-totals");
        next = line(next, sheets.funding(), "funding");
        next = line(next, sheets.fundingTotals(), "funding-totals");
        next = line(next, sheets.ownEffort(), "own-effort");
        next = line(next, sheets.checks(), "checks");
        next = line(next, sheets.charts(), "charts");
        next = line(next, sheets.lists(), "lists");
        sheet.text(next + 1, 0, content.text("workbook.overview.use"), Look.NOTE);
        sheet.text(next + 2, 0, content.text("workbook.overview.use.libreoffice"), Look.NOTE);
    }

    private int line(int row, BookSheet target, String key) {
        sheet.link(row, 0, target);
        sheet.blank(row, 1, Look.TEXT);
        sheet.text(row, EXPLANATION, content.text("workbook.explained." + key), Look.EXPLANATION);
        return row + 1;
    }
}
