package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.publication.readiness.ReadinessReport;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The report {@code readiness}: what a funder would object to, judged by the installed rules and typeset as PDF, internal only. Stateless and thread-safe. */
public final class ReadinessPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = describe();

    /** For {@link java.util.ServiceLoader}. */
    public ReadinessPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        ReadinessResult result = judge(request);
        request.checkCancelled();
        return ComposedReport.typeset(ReadinessReport.compose(request.dossier(), result), request, out);
    }

    /** Judges what a request is about. */
    static ReadinessResult judge(ReportRequest request) {
        ReadinessCase subject =
                new ReadinessCase(request.dossier(), request.pilot().orElse(null), request.profile(), request.date());
        return new ReadinessCheck(ReadinessRules.installed()).of(subject, request.language());
    }

    private static ReportDescriptor describe() {
        ReportDescriptor.Builder descriptor = ReportDescriptor.builder(
                        "readiness", OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                .option(ComposedReport.CONFORMANCE)
                .onlyFor(Audience.INTERNAL);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            descriptor.language(
                    language, texts.get("readiness-report.type"), texts.get("readiness-report.report.summary"));
        }
        return descriptor.build();
    }
}
