package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActorDocumentsPdfTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final Dossier FREDRIKSTAD = read("fredrikstad");
    private static final Dossier LEAST = read("minimal");

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(new ActorMapPdf(), FREDRIKSTAD, Audience.INTERNAL, Language.NN),
                Arguments.of(new ActorMapPdf(), LEAST, Audience.PUBLIC, Language.EN),
                Arguments.of(new ActionPlanPdf(), FREDRIKSTAD, Audience.RESOURCE_GROUP, Language.EN),
                Arguments.of(new ActionPlanPdf(), LEAST, Audience.PUBLIC, Language.NB));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void meetPdfA2aAndPdfUa1WithTheSameBytesEachTime(
            ReportPlugin report, Dossier dossier, Audience audience, Language language) throws Exception {
        byte[] made = made(report, dossier, audience, language);

        assertThat(VeraPdf.violations(made)).isEmpty();
        assertThat(made(report, dossier, audience, language)).isEqualTo(made);
    }

    @Test
    void areMadeForEverybodyUnlessSomebodyElseIsMeant() {
        assertThat(List.of(new ActorMapPdf(), new ActionPlanPdf()))
                .extracting(report -> report.descriptor().audience())
                .containsOnly(Audience.PUBLIC);
    }

    @Test
    void showTheMapOnAPageOfItsOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(made(new ActorMapPdf(), FREDRIKSTAD, Audience.PUBLIC, Language.NB))) {
            assertThat(document.getPages())
                    .filteredOn(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .hasSize(1);
        }
    }

    @Test
    void tellThePublicNothingOfAssessmentsOrHiddenContacts() throws IOException {
        for (ReportPlugin report : List.of(new ActorMapPdf(), new ActionPlanPdf())) {
            assertThat(text(made(report, FREDRIKSTAD, Audience.PUBLIC, Language.NB)))
                    .doesNotContain("Innflytelse", "innflytelse", "støttende", "Daglig leder", "Sekretariatsleder");
        }
    }

    private static Dossier read(String example) {
        return new DossierReader().read(Path.of("..", "examples", example)).dossierOrThrow();
    }

    private static byte[] made(ReportPlugin report, Dossier dossier, Audience audience, Language language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.render(
                ReportOrder.builder(dossier, DAY)
                        .audience(audience)
                        .language(language)
                        .build(),
                out);
        return out.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
