package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.publication.actionplan.ActionPlan;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The report {@code action-plan}: what can be done for businesses of today and for coming generations, typeset as PDF. Stateless and thread-safe. */
public final class ActionPlanPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = describe();

    /** For {@link java.util.ServiceLoader}. */
    public ActionPlanPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        Edition edition = new Edition(request.dossier(), request.audience(), request.language(), request.date());
        request.checkCancelled();
        return ComposedReport.typeset(ActionPlan.compose(edition), request, out);
    }

    private static ReportDescriptor describe() {
        ReportDescriptor.Builder descriptor = ReportDescriptor.builder(
                        "action-plan", OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                .option(ComposedReport.CONFORMANCE)
                .audience(Audience.PUBLIC);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            descriptor.language(language, texts.get("action-plan.type"), texts.get("action-plan.report.summary"));
        }
        return descriptor.build();
    }
}
