package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.publication.actionplan.ActionPlan;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;

/** The report {@code action-plan}: what can be done for businesses of today and for coming generations, typeset as PDF. Stateless and thread-safe. */
public final class ActionPlanPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "action-plan", "action-plan.type", "action-plan.report.summary")
            .audience(Audience.PUBLIC)
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public ActionPlanPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        return ComposedReport.typeset(ActionPlan.compose(request.edition()), request, out);
    }
}
