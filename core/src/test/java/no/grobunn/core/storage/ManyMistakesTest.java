package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier with twenty-two mistakes in three files. */
class ManyMistakesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String file : new String[] {"dossier.yaml", "actors.yaml", "pilots.yaml"}) {
            Files.write(folder.resolve(file), resource("twenty/" + file));
        }
    }

    @Test
    void eachIsToldOnceAndNothingElse() {
        ReadResult result = new DossierReader().read(folder);

        assertThat(result.dossier()).isEmpty();
        assertThat(result.problems().stream().map(problem -> problem.position() + " " + problem.code()))
                .containsExactly(
                        "dossier.yaml:3:7 not-a-slug",
                        "dossier.yaml:5:3 unknown-key",
                        "dossier.yaml:6:13 unknown-term",
                        "dossier.yaml:7:12 blank",
                        "dossier.yaml:9:36 end-before-start",
                        "dossier.yaml:11:74 unknown-term",
                        "dossier.yaml:15:15 wrong-type",
                        "dossier.yaml:16:15 out-of-range",
                        "actors.yaml:4:25 organisation-number-check-digit",
                        "actors.yaml:6:5 missing-key",
                        "actors.yaml:8:14 not-a-web-address",
                        "actors.yaml:9:9 duplicate-id",
                        "actors.yaml:11:13 unknown-term",
                        "actors.yaml:13:5 self-relationship",
                        "actors.yaml:14:28 unresolved-reference",
                        "actors.yaml:14:73 not-a-date",
                        "pilots.yaml:3:50 goal-cycle",
                        "pilots.yaml:3:58 not-a-date",
                        "pilots.yaml:15:23 unresolved-reference",
                        "pilots.yaml:15:82 ambiguous-amount",
                        "pilots.yaml:16:82 hours-times-rate",
                        "pilots.yaml:17:5 duplicate-key");
    }

    @ParameterizedTest
    @EnumSource
    void theyReadAsTheGoldenFileSays(Language language) throws IOException {
        String told = new DossierReader()
                .read(folder).problems().stream()
                        .map(problem -> problem.position() + " [" + problem.path() + "] " + problem.message(language)
                                + "\n    " + problem.remedy(language) + "\n")
                        .collect(Collectors.joining());

        assertThat(told)
                .isEqualTo(new String(resource("twenty/golden-" + language.code() + ".txt"), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ManyMistakesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
