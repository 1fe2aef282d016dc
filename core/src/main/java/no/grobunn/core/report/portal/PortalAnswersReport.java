package no.grobunn.core.report.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.grobunn.core.publication.portal.PortalAnswers;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Texts;

/** What to paste into each field of the county's application portal, as plain text in UTF-8. Stateless and thread-safe. */
public final class PortalAnswersReport implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = ReportDescriptor.builder(
                    "portal-answers", OutputFormat.TXT, ReportPlugin.SPI_LEVEL)
            .everyLanguage(Texts.inEach("portal.report"), Texts.inEach("portal.report.summary"))
            .needsPilot()
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public PortalAnswersReport() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        String text = PortalAnswers.of(request.pilotEdition()).toText();
        request.checkCancelled();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return RenderResult.lines((int) text.lines().count());
    }
}
