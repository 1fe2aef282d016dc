package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
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

        assertThat(refused.message(Language.NB)).contains("U+1F600", "GRINNING FACE", "Smil");
        assertThat(refused.remedy(Language.NN)).isEqualTo("Byt det ut i dossieret, og køyr igjen.");
        assertThat(out.size()).isZero();
    }

    private static Dossier withSmilingActor() {
        Dossier dossier = new DossierReader()
                .read(Path.of("..", "examples", "fredrikstad"))
                .dossierOrThrow();
        List<Actor> actors = dossier.actors().stream()
                .map(actor -> actor.id().value().equals("denofa")
                        ? Actor.builder(actor.id(), "Smil \uD83D\uDE00 AS", actor.sector())
                                .build()
                        : actor)
                .toList();
        return dossier.toBuilder().actors(actors).build();
    }
}
