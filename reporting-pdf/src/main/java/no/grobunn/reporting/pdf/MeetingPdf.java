package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.publication.meeting.MeetingDocument;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.report.spi.ReportVariant;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The report {@code meeting}: a meeting's invitation or minutes, typeset as PDF; one file for each meeting unless one is asked for. Stateless and thread-safe. */
public final class MeetingPdf implements ReportPlugin {
    private static final ReportOption<String> MEETING = ReportOption.text("meeting", explanation());
    private static final ReportDescriptor DESCRIPTOR = describe();

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
        request.checkCancelled();
        Edition edition = new Edition(request.dossier(), request.audience(), request.language(), request.date());
        return ComposedReport.typeset(MeetingDocument.compose(edition, meeting), request, out);
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

    private static Map<Language, String> explanation() {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, Texts.of(language).get("meeting.option.meeting"));
        }
        return words;
    }

    private static ReportDescriptor describe() {
        ReportDescriptor.Builder descriptor = ReportDescriptor.builder(
                        "meeting", OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                .audience(Audience.RESOURCE_GROUP)
                .option(MEETING)
                .option(ComposedReport.CONFORMANCE);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            descriptor.language(language, texts.get("meeting.report.title"), texts.get("meeting.report.summary"));
        }
        return descriptor.build();
    }
}
