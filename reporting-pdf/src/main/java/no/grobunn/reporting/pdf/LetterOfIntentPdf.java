package no.grobunn.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.publication.letter.LetterOfIntent;
import no.grobunn.core.publication.letter.Room;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.report.spi.ReportVariant;
import no.grobunn.core.text.Texts;

/**
 * The report {@code letter-of-intent}: one page that a partner can sign, typeset as PDF; a file for every partner not yet confirmed unless one is asked for.
 * Stateless and thread-safe.
 */
public final class LetterOfIntentPdf implements ReportPlugin {
    private static final ReportOption<String> PARTNER =
            ReportOption.text("partner", Texts.inEach("letter.option.partner").byLanguage());
    private static final ReportDescriptor DESCRIPTOR = ComposedReport.describe(
                    "letter-of-intent", "letter.type", "letter.report.summary")
            .audience(Audience.RESOURCE_GROUP)
            .needsPilot()
            .option(PARTNER)
            .build();

    /** For {@link java.util.ServiceLoader}. */
    public LetterOfIntentPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<ReportVariant> variants(ReportRequest request) {
        PilotSketch pilot = request.pilot().orElseThrow();
        Optional<String> asked = request.option(PARTNER);
        if (asked.isPresent()) {
            return List.of(find(pilot, asked.get()).isPresent() ? variant(asked.get()) : ReportVariant.only());
        }
        return LetterOfIntent.expected(pilot).stream()
                .map(partner -> variant(partner.actor().value()))
                .toList();
    }

    private static ReportVariant variant(String partner) {
        return new ReportVariant(partner, Map.of(PARTNER.key(), partner));
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        PilotSketch pilot = request.pilot().orElseThrow();
        String asked = request.option(PARTNER).orElse("");
        Partner partner = find(pilot, asked).orElseThrow(() -> unknown(pilot, asked));
        PilotEdition edition = request.pilotEdition();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (Room room : Room.values()) {
            page.reset();
            RenderResult made = ComposedReport.typeset(LetterOfIntent.compose(edition, partner, room), request, page);
            if (made.size() == 1) {
                page.writeTo(out);
                return made;
            }
        }
        throw noRoom(request.dossier().actor(partner.actor()).name());
    }

    /** A letter is one page to sign. */
    private static ContentRefusedException noRoom(String partner) {
        return new ContentRefusedException(
                language -> Texts.of(language).get("letter.no-room", partner),
                language -> Texts.of(language).get("letter.no-room.remedy"),
                null);
    }

    private static Optional<Partner> find(PilotSketch pilot, String id) {
        return pilot.standingPartners().stream()
                .filter(partner -> partner.actor().value().equals(id))
                .findFirst();
    }

    private static RuntimeException unknown(PilotSketch pilot, String asked) {
        return new UnknownChoice("letter", asked)
                .refusal(pilot.standingPartners().stream()
                        .map(partner -> partner.actor().value())
                        .toList());
    }
}
