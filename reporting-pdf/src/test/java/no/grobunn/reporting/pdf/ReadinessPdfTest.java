package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadinessPdfTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 20);
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final Dossier WITHOUT_PILOT =
            new DossierReader().read(Path.of("..", "examples", "minimal")).dossierOrThrow();
    private static final Dossier CROWD = crowd();

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("fredrikstad-nb", fredrikstad("competence-pilot-2020", Language.NB)),
                Arguments.of("fredrikstad-nn", fredrikstad("county-circular-2023", Language.NN)),
                Arguments.of("fredrikstad-en", fredrikstad("research-council", Language.EN)),
                Arguments.of("without-pilot-nn", of(WITHOUT_PILOT).language(Language.NN)),
                Arguments.of("crowd-en", of(CROWD).language(Language.EN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void meets_pdf_a_2a_and_pdf_ua_1_with_the_same_bytes_each_time(String name, ReportOrder.Builder order)
            throws Exception {
        byte[] made = made(new ReadinessPdf(), order);

        Files.write(Files.createDirectories(Path.of("target", "readiness")).resolve(name + ".pdf"), made);
        assertThat(VeraPdf.violations(made)).isEmpty();
        assertThat(made(new ReadinessPdf(), order)).isEqualTo(made);
    }

    @Test
    void says_first_whether_it_is_ready_and_for_whom() throws IOException {
        String first = text(made(new ReadinessPdf(), fredrikstad("competence-pilot-2020", Language.NB)), 1);

        assertThat(first)
                .contains("Er forslaget klart til å sendes?", "september\u00A02022", "For hvem", "Gyldig", "Kilder");
    }

    @Test
    void only_an_internal_draft_of_a_proposal_tells_of_findings() throws IOException {
        String heading = "Kontroll før innsending";

        assertThat(FREDRIKSTAD.pilots().get(0).status().code()).isNotEqualTo("draft");
        assertThat(proposal(FREDRIKSTAD, Audience.INTERNAL)).doesNotContain(heading);
        assertThat(proposal(draft(), Audience.INTERNAL)).contains(heading);
        assertThat(Stream.of(Audience.FUNDER, Audience.PUBLIC, Audience.RESOURCE_GROUP))
                .allSatisfy(audience -> assertThat(proposal(draft(), audience)).doesNotContain(heading, "Godtatt av"));
    }

    private static String proposal(Dossier dossier, Audience audience) throws IOException {
        return text(made(new PilotProposalPdf(), of(dossier).audience(audience)), 0);
    }

    private static ReportOrder.Builder fredrikstad(String profile, Language language) {
        return of(FREDRIKSTAD)
                .language(language)
                .profile(FunderProfiles.builtIn()
                        .find(new FunderProfileId(profile))
                        .orElseThrow());
    }

    private static ReportOrder.Builder of(Dossier dossier) {
        return ReportOrder.builder(dossier, DAY).audience(Audience.INTERNAL);
    }

    private static Dossier draft() throws IOException {
        Path folder = Files.createTempDirectory("draft");
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "fredrikstad"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path pilot = folder.resolve("pilot.yaml");
        Files.writeString(pilot, Files.readString(pilot).replaceFirst("    status: ready", "    status: draft"));
        return new DossierReader().read(folder).dossierOrThrow();
    }

    /** So many actors of long names that what is found fills pages. */
    private static Dossier crowd() {
        StringBuilder yaml = new StringBuilder("""
                format: grobunn/1
                project:
                  id: mange
                  title: Et forprosjekt med mange aktører
                  phase: pre-project
                  language: nb
                  summary: Mange.
                  owner: a1
                  region: {county: Testfylke}
                  period: {start: 2023-01-01, end: 2023-12-31}
                actors:
                """);
        for (int i = 1; i <= 120; i++) {
            yaml.append("  - {id: a")
                    .append(i)
                    .append(", name: Interkommunalt avfallsselskap og gjenvinningspark nummer ")
                    .append(i)
                    .append(", sector: business}\n");
        }
        return new DossierReader()
                .read("dossier.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8))
                .dossierOrThrow();
    }

    private static byte[] made(ReportPlugin report, ReportOrder.Builder order) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.render(order.build(), out);
        return out.toByteArray();
    }

    /** The words of a page, or of all if it is 0. */
    private static String text(byte[] file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper words = new PDFTextStripper();
            if (page > 0) {
                words.setStartPage(page);
                words.setEndPage(page);
            }
            return words.getText(document);
        }
    }
}
