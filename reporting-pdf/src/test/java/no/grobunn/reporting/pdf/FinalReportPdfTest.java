package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalReportPdfTest {
    @ParameterizedTest
    @CsvSource({"fredrikstad, NB", "fredrikstad, NN", "fredrikstad, EN", "minimal, NN"})
    void meetsItsProfilesWithTheSameBytesEachTime(String example, Language language) throws Exception {
        Dossier dossier =
                new DossierReader().read(Path.of("..", "examples", example)).dossierOrThrow();

        byte[] made = made(dossier, language);

        assertThat(VeraPdf.violations(made)).isEmpty();
        assertThat(made(dossier, language)).isEqualTo(made);
    }

    private static byte[] made(Dossier dossier, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FinalReportPdf()
                .render(
                        ReportOrder.builder(dossier, LocalDate.of(2022, 10, 20))
                                .language(language)
                                .build(),
                        out);
        return out.toByteArray();
    }
}
