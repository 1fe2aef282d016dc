package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.publication.finalreport.FinalReport;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The report {@code final-report}: what a pre-project was asked to do and did, typeset as PDF. Stateless and thread-safe. */
public final class FinalReportPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = describe();

    /** For {@link java.util.ServiceLoader}. */
    public FinalReportPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        Edition edition = new Edition(request.dossier(), request.audience(), request.language(), request.date());
        request.checkCancelled();
        return ComposedReport.typeset(
                FinalReport.compose(edition, request.pilot().orElse(null)), request, out);
    }

    private static ReportDescriptor describe() {
        ReportDescriptor.Builder descriptor = ReportDescriptor.builder(
                        "final-report", OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                .option(ComposedReport.CONFORMANCE);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            descriptor.language(language, texts.get("final-report.type"), texts.get("final-report.report.summary"));
        }
        return descriptor.build();
    }
}
