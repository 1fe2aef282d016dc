package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.publication.proposal.PilotProposal;
import no.grobunn.core.readiness.PageLimit;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import org.jspecify.annotations.Nullable;

/** The report {@code pilot-proposal}: the proposal that core composes, typeset as PDF. Stateless and thread-safe. */
public final class PilotProposalPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "pilot-proposal", "proposal.type", "proposal.report.summary")
            .needsPilot()
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public PilotProposalPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        PilotEdition edition = request.pilotEdition();
        RenderResult made =
                ComposedReport.typeset(PilotProposal.compose(edition, findings(edition, request)), request, out);
        return new RenderResult(
                made.size(),
                made.unit(),
                PageLimit.judge(made.size(), edition.profile(), edition.date(), edition.language()));
    }

    /** What the appendix of an internal draft tells; nobody else's proposal is checked, for its findings would go nowhere. */
    private static @Nullable ReadinessResult findings(PilotEdition edition, ReportRequest request) {
        return edition.isDraft() && edition.audience() == Audience.INTERNAL ? ReadinessPdf.judge(request) : null;
    }
}
