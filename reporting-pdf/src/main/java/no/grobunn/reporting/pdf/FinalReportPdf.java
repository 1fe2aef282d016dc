package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.publication.finalreport.FinalReport;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;

/** The report {@code final-report}: what a pre-project was asked to do and did, typeset as PDF. Stateless and thread-safe. */
public final class FinalReportPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "final-report", "final-report.type", "final-report.report.summary")
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public FinalReportPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        return ComposedReport.typeset(
                FinalReport.compose(request.edition(), request.pilot().orElse(null)), request, out);
    }
}
