package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code grobunn map} as pictures. */
class MapTest {
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void saysInWordsWhatThePictureShows(String language) throws IOException {
        String svg = fredrikstad("--language", language).out();

        String words = svg.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<title") || line.startsWith("<desc") || line.startsWith("<text"))
                .map(line -> line.replaceAll("<[^>]*>", ""))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(svg).contains("lang=\"" + language + "\"");
        Screens.assertThatTextIs(words, "map-words." + language);
    }

    @Test
    void isThePictureOfTheDayThatIsAskedFor() {
        String then = fredrikstad("--date", "2022-09-15").out();

        assertThat(fredrikstad("--date", "2040-01-01").out()).isNotEqualTo(then);
        assertThat(new Run.Harness(EXAMPLES)
                        .variable("SOURCE_DATE_EPOCH", "1663200000")
                        .run("map", "fredrikstad")
                        .out())
                .isEqualTo(then);
    }

    @Test
    void isSeveralFilesWhereOneCouldNotBeRead() throws IOException {
        crowd(300);
        Run.Harness harness = new Run.Harness(folder);

        Run screen = harness.run("map", "--language", "en");
        Run files = harness.run("map", "--out", "out/map.svg", "--language", "en");

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("As svg the map is 3 files", "--out map.svg");
        assertThat(files.code()).isZero();
        assertThat(names(folder.resolve("out")))
                .containsExactly("map-business.svg", "map-education.svg", "map-overview.svg");
        assertThat(files.out()).contains("map-overview.svg", "open the picture in a browser");
    }

    private static Run fredrikstad(String... more) {
        Run run = new Run.Harness(EXAMPLES)
                .run(Stream.concat(Stream.of("map", "fredrikstad"), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void crowd(int actors) throws IOException {
        String listed = IntStream.range(0, actors)
                .mapToObj(
                        i -> "  - {id: a%d, name: Actor %d of a large region, sector: %s, chainLevels: [enterprise]}\n"
                                .formatted(i, i, i % 2 == 0 ? "business" : "education"))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("dossier.yaml"), """
                format: grobunn/1
                project:
                  id: p
                  title: P
                  phase: pre-project
                  language: en
                  summary: S
                  owner: a0
                  period: {start: 2027-01-01, end: 2027-12-31}
                actors:
                """ + listed);
    }
}
