package no.grobunn.reporting.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.reporting.xlsx.budget.BudgetReport;

/**
 * The report {@code budget}: a pilot's cost and funding as a workbook that calculates. Stateless and thread-safe.
 *
 * <p>Every formula stands with its value, so programs that do not reckon show the same figures as the documents; the same request gives the same bytes.
 */
public final class BudgetWorkbook implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = BudgetReport.descriptor();

    /** For {@link java.util.ServiceLoader}, and for whoever adds the report by hand. */
    public BudgetWorkbook() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        return BudgetReport.write(request, out);
    }
}
