package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import no.grobunn.core.dossier.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossiers that we hand out. */
class ExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fredrikstad", "minimal"})
    void loadsWithoutAnyProblemAndSurvivesWriting(String name) throws IOException {
        ReadResult result = new DossierReader().read(Path.of("..", "examples", name));
        assertThat(DossierFolder.shown(result)).isEmpty();

        Dossier dossier = result.dossierOrThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWriter.yaml().write(dossier, out);
        assertThat(new DossierReader().read("all.yaml", out.toByteArray()).dossierOrThrow())
                .isEqualTo(dossier);
    }
}
