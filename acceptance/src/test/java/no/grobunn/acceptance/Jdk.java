package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A Java that the distribution is started with. */
enum Jdk {
    /** The one that runs the tests. */
    RUNNING(Optional.of(Path.of(System.getProperty("java.home")))),

    /** The newest one supported: {@code GROBUNN_JDK25} names it, or it lies where Linux keeps its Javas. */
    NEWEST(newest());

    private final Optional<Path> home;

    Jdk(Optional<Path> home) {
        this.home = home;
    }

    /** Its folder; the test is skipped if there is none, in CI too, for a Java is not a tool of ours to install. */
    Path home() {
        assumeTrue(home.isPresent(), "no JDK 25 in /usr/lib/jvm; GROBUNN_JDK25 can name one");
        return home.orElseThrow();
    }

    private static Optional<Path> newest() {
        String named = System.getenv("GROBUNN_JDK25");
        if (named != null) {
            assertThat(Path.of(named, "bin", "java")).as("GROBUNN_JDK25").isExecutable();
            return Optional.of(Path.of(named));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return Optional.empty();
        }
        try (Stream<Path> installed = Files.list(usual)) {
            return installed
                    .filter(folder -> folder.getFileName().toString().contains("25"))
                    .filter(folder -> Files.isExecutable(folder.resolve("bin").resolve("java")))
                    .min(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
