package no.grobunn.reporting.xlsx.budget;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.Book;

/** Makes the workbook {@code budget}, sheet by sheet. */
public final class BudgetReport {
    private BudgetReport() {}

    /** What the report is. */
    public static ReportDescriptor descriptor() {
        return ReportDescriptor.builder("budget", OutputFormat.XLSX, ReportPlugin.SPI_LEVEL)
                .everyLanguage(Texts.inEach("workbook.budget"), Texts.inEach("workbook.budget.summary"))
                .audience(Audience.FUNDER)
                .needsPilot()
                .build();
    }

    /** Writes the workbook and leaves the stream open. */
    public static RenderResult write(ReportRequest request, OutputStream out) throws IOException {
        BudgetContent content = BudgetContent.of(
                request.dossier(),
                request.pilot().orElseThrow(),
                request.profile(),
                request.date(),
                Texts.of(request.language()));
        try (Book book = new Book(content.facts())) {
            fill(book, content, request);
            request.checkCancelled();
            book.writeTo(out, request::checkCancelled);
            request.progress(1);
            return RenderResult.sheets(book.sheets());
        }
    }

    private static void fill(Book book, BudgetContent content, ReportRequest request) {
        BudgetSheets sheets = BudgetSheets.in(book);
        // Drop-downs and sums look names and tables up, so those come first.
        BudgetLists.write(book, sheets.lists(), content);
        CostTable costs = CostTable.write(sheets.costs(), content);
        request.checkCancelled();
        request.progress(0.3);
        FundingTable funding = FundingTable.write(sheets.funding(), content);
        request.checkCancelled();
        request.progress(0.5);
        CostTotals costTotals = CostTotals.write(sheets.costTotals(), costs, content);
        FundingTotals fundingTotals = FundingTotals.write(sheets.fundingTotals(), funding, content);
        OwnEffort ownEffort = OwnEffort.write(sheets.ownEffort(), costs, funding, content);
        request.checkCancelled();
        Checks checks = Checks.write(sheets.checks(), costs, funding, costTotals, fundingTotals, ownEffort, content);
        BudgetCharts.write(sheets.charts(), costTotals, fundingTotals, content);
        Overview.write(sheets, costs, funding, checks, content);
        request.progress(0.7);
    }
}
