package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.publication.meeting.MeetingDocument;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.report.spi.ReportVariant;
import no.grobunn.core.text.Texts;

/** The report {@code meeting}: a meeting's invitation or minutes, typeset as PDF; one file for each meeting unless one is asked for. Stateless and thread-safe. */
public final class MeetingPdf implements ReportPlugin {
    private static final ReportOption<String> MEETING =
            ReportOption.text("meeting", Texts.inEach("meeting.option.meeting").byLanguage());
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "meeting", "meeting.report.title", "meeting.report.summary")
            .audience(Audience.RESOURCE_GROUP)
            .option(MEETING)
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public MeetingPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<ReportVariant> variants(ReportRequest request) {
        Optional<String> asked = request.option(MEETING);
        if (asked.isPresent() && find(request, asked.get()).isEmpty()) {
            return List.of(ReportVariant.only());
        }
        return request.dossier().meetings().stream()
                .map(meeting -> meeting.id().value())
                .filter(id -> asked.isEmpty() || asked.get().equals(id))
                .map(id -> new ReportVariant(id, Map.of(MEETING.key(), id)))
                .toList();
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        String asked = request.option(MEETING).orElse("");
        Meeting meeting = find(request, asked).orElseThrow(() -> unknown(request, asked));
        return ComposedReport.typeset(MeetingDocument.compose(request.edition(), meeting), request, out);
    }

    private static Optional<Meeting> find(ReportRequest request, String id) {
        return request.dossier().meetings().stream()
                .filter(meeting -> meeting.id().value().equals(id))
                .findFirst();
    }

    private static RuntimeException unknown(ReportRequest request, String asked) {
        return new UnknownChoice("meeting", asked)
                .refusal(request.dossier().meetings().stream()
                        .map(meeting -> meeting.id().value())
                        .toList());
    }
}
