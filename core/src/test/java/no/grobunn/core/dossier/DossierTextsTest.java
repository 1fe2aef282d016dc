package no.grobunn.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.ReadResult;
import org.junit.jupiter.api.Test;

class DossierTextsTest {
    private final ReadResult read = new DossierReader().read(Path.of("..", "examples", "fredrikstad"));

    @Test
    void names_the_field_by_key_and_id() {
        assertThat(DossierTexts.find(read.dossierOrThrow(), "Denofa"::equals))
                .extracting(DossierTexts.Written::path)
                .contains("actors/denofa/name");
    }

    @Test
    void every_path_is_a_place_in_the_files() {
        assertThat(DossierTexts.find(read.dossierOrThrow(), text -> text.indexOf('ø') >= 0))
                .isNotEmpty()
                .allSatisfy(written -> assertThat(read.sources().find(written.path()))
                        .as(written.path())
                        .isPresent());
    }
}
