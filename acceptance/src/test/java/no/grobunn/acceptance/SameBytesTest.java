package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That a document can be made again, byte for byte. */
class SameBytesTest {
    @ParameterizedTest
    @EnumSource
    void comeOutInAnotherZoneAndLocaleAndFolder(Jdk jdk, @TempDir Path folder) throws Exception {
        Path first = Fredrikstad.madeOn(jdk).proposal().getParent();
        Run again = Distribution.built()
                .grobunn(jdk, "report", Fredrikstad.DOSSIER, "--date", Fredrikstad.DATE, "--out", folder)
                .variable("TZ", "Pacific/Auckland")
                .variable("LC_ALL", "tr_TR.UTF-8")
                .variable("GROBUNN_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland")
                .run();
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(names(folder)).isEqualTo(names(first)).hasSize(19);
        for (String name : names(first)) {
            assertThat(Files.mismatch(first.resolve(name), folder.resolve(name)))
                    .as("first differing byte of " + name)
                    .isEqualTo(-1);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
