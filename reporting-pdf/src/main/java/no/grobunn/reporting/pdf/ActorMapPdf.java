package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.publication.actormap.ActorMapDirectory;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;

/** The report {@code actor-map}: the map of the actors, what it shows and everyone on it, typeset as PDF. Stateless and thread-safe. */
public final class ActorMapPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "actor-map", "actor-directory.type", "actor-directory.report.summary")
            .audience(Audience.PUBLIC)
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public ActorMapPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        return ComposedReport.typeset(ActorMapDirectory.compose(request.edition()), request, out);
    }
}
