package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import org.junit.jupiter.api.Test;

class PilotProposalPdfTest {
    @Test
    void saysInThePersonsWordsWhichCharacterCannotBeDrawn() {
        Dossier dossier = withSmilingActor();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ContentRefusedException refused = catchThrowableOfType(
                ContentRefusedException.class,
                () -> new PilotProposalPdf()
                        .render(
                                ReportOrder.builder(dossier, LocalDate.of(2022, 9, 15))
                                        .build(),
                                out));

        assertThat(refused.message(Language.NB)).contains("U+1F600", "GRINNING FACE", "actors/denofa/name", "Smil");
        assertThat(refused.remedy(Language.NN)).isEqualTo("Byt det ut i dossieret, og køyr igjen.");
        assertThat(out.size()).isZero();
    }

    @Test
    void tellsOfPagesThatTheFunderDoesNotTake() throws IOException {
        RenderResult result = new PilotProposalPdf()
                .render(
                        ReportOrder.builder(fredrikstad(), LocalDate.of(2022, 9, 15))
                                .profile(twoPages())
                                .language(Language.EN)
                                .build(),
                        OutputStream.nullOutputStream());

        assertThat(result.size()).isGreaterThan(2);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(result.size() + " pages", "takes 2"));
    }

    private static FunderProfile twoPages() {
        FigureSourceId call = new FigureSourceId("call");
        return FunderProfile.builder(new FunderProfileId("fund"), new LocalText("Fondet", "Fondet", "The fund"))
                .sources(List.of(new FigureSource(call, "Call", "Fund", LocalDate.of(2022, 1, 1), null)))
                .maxPages(Sourced.of(2, call))
                .build();
    }

    private static Dossier fredrikstad() {
        return new DossierReader()
                .read(Path.of("..", "examples", "fredrikstad"))
                .dossierOrThrow();
    }

    private static Dossier withSmilingActor() {
        Dossier dossier = fredrikstad();
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.id().value().equals("denofa")
                        ? Actor.builder(actor.id(), "Smil \uD83D\uDE00 AS", actor.sector())
                                .build()
                        : actor)
                .toList();
        return dossier.toBuilder().actors(actors).build();
    }
}
