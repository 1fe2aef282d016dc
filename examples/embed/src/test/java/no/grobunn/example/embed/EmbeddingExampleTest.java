package no.grobunn.example.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.ReportOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingExampleTest {
    private static final Path EXAMPLES = Path.of("..");

    @Test
    void readsADossierAndMakesItsReports(@TempDir Path folder) {
        List<String> told = new ArrayList<>();
        Dossier dossier = EmbeddingExample.read(EXAMPLES.resolve("fredrikstad"), told);

        assertThat(told).isEmpty();
        List<ReportOutcome> outcomes = EmbeddingExample.report(dossier, folder);
        assertThat(outcomes)
                .extracting(outcome -> outcome.report().descriptor().id().value())
                .contains("pilot-proposal", "final-report", "actor-map", "portal-answers");
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                ReportOutcome.Made.class,
                                made -> assertThat(made.file()).isNotEmptyFile()));
    }

    @Test
    void findsWhoHoldsTheNetworkTogether() {
        Dossier dossier = EmbeddingExample.read(EXAMPLES.resolve("fredrikstad"), new ArrayList<>());

        assertThat(EmbeddingExample.holdTogether(dossier))
                .startsWith("Viken fylkeskommune")
                .contains("ombruksforening – ungdomsskole-i-fredrikstad cuts off 1");
        assertThat(EmbeddingExample.holdTogether(EmbeddingExample.build())).isEmpty();
    }

    @Test
    void asksWhatAFunderWouldObjectTo() {
        Dossier dossier = EmbeddingExample.read(EXAMPLES.resolve("fredrikstad"), new ArrayList<>());

        assertThat(EmbeddingExample.check(dossier)).isNotEmpty().allMatch(told -> told.endsWith("."));
    }

    @Test
    void typesetsADocumentAboutADossierBuiltInJava() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(EmbeddingExample.typeset(EmbeddingExample.build(), out)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
    }
}
