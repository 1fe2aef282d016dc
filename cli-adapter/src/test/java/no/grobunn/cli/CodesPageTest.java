package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.cli.explain.Explanations;
import no.grobunn.core.readiness.ReadinessRules;
import org.junit.jupiter.api.Test;

/** {@code docs/codes.md} says what the program says. {@code -Dgrobunn.screens=write} writes it anew. */
class CodesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "codes.md");
    private static final Explanations EXPLANATIONS = Explanations.of(ReadinessRules.installed());

    @Test
    void the_page_is_what_the_explanations_make() throws IOException {
        String page = CodesPage.of(EXPLANATIONS);
        if ("write".equals(System.getProperty("grobunn.screens"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/codes.md; write it anew: mvn -pl cli-adapter -am test -Dtest=CodesPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dgrobunn.screens=write")
                .isEqualTo(page);
    }

    @Test
    void each_code_can_be_linked_to() {
        assertThat(EXPLANATIONS.groups())
                .allSatisfy(group -> assertThat(group.codes())
                        .allSatisfy(
                                code -> assertThat(CodesPage.of(EXPLANATIONS)).contains("\n### " + code + "\n")));
    }
}
