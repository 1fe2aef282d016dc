package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.publication.readiness.ReadinessReport;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;

/** The report {@code readiness}: what a funder would object to, judged by the installed rules and typeset as PDF, internal only. Stateless and thread-safe. */
public final class ReadinessPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "readiness", "readiness-report.type", "readiness-report.report.summary")
            .onlyFor(Audience.INTERNAL)
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public ReadinessPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        ReadinessResult result = judge(request);
        return ComposedReport.typeset(ReadinessReport.compose(request.dossier(), result), request, out);
    }

    /** Judges what a request is about. */
    static ReadinessResult judge(ReportRequest request) {
        ReadinessCase subject =
                new ReadinessCase(request.dossier(), request.pilot().orElse(null), request.profile(), request.date());
        return new ReadinessCheck(ReadinessRules.installed()).of(subject, request.language());
    }
}
