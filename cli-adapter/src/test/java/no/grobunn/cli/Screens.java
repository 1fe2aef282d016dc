package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Screens as they were approved: a golden file each. {@code -Dgrobunn.screens=write} writes what is there now, to be looked at. */
final class Screens {
    private static final Path FOLDER = Path.of("src/test/resources/no/grobunn/cli/screens");

    private Screens() {}

    static void assertThatIs(String screen, String name) throws IOException {
        assertThatTextIs(screen, name);
        assertThat(screen.lines().filter(line -> !line.contains("/")))
                .as("fits 80 columns")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    /** For text that is no screen. */
    static void assertThatTextIs(String screen, String name) throws IOException {
        Path golden = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("grobunn.screens"))) {
            Files.writeString(golden, screen);
        }
        assertThat(screen).isEqualTo(Files.readString(golden));
    }
}
