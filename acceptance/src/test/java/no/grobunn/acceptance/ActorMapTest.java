package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the actor map comes out the same, as whatever it is asked for. */
class ActorMapTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"svg", "kumu-json", "graphml", "gexf", "csv"})
    void isTheSameAgainAndWhateverTheOrderInTheFiles(String format) throws IOException {
        Path copy =
                DossierCopy.in(Files.createDirectory(folder.resolve("copy"))).folder();
        reverseItems(copy.resolve("actors.yaml"));
        reverseItems(copy.resolve("relationships.yaml"));

        Map<String, String> first = map(Fredrikstad.DOSSIER, format, "first");
        assertThat(first).isNotEmpty();
        assertThat(map(Fredrikstad.DOSSIER, format, "again")).isEqualTo(first);
        assertThat(map(copy, format, "reversed")).isEqualTo(first);
    }

    private Map<String, String> map(Path dossier, String format, String name) throws IOException {
        Path out = folder.resolve(name);
        Run run = Distribution.built()
                .grobunn(
                        Jdk.RUNNING,
                        "map",
                        dossier,
                        "--to",
                        format,
                        "--date",
                        Fredrikstad.DATE,
                        "--out",
                        out.resolve("map." + format))
                .run();
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> made = Files.list(out)) {
            for (Path file : made.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** Turns the items of the one list of a file about; comments go with the item below them. */
    private static void reverseItems(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int start = lines.stream()
                        .filter(line -> line.endsWith(":"))
                        .findFirst()
                        .map(lines::indexOf)
                        .orElseThrow()
                + 1;
        List<String> items = new ArrayList<>();
        for (String line : lines.subList(start, lines.size())) {
            if (line.startsWith("  - ")) {
                items.add(0, line + "\n");
            } else if (!line.isBlank() && !line.strip().startsWith("#")) {
                items.set(0, items.get(0) + line + "\n");
            }
        }
        assertThat(items).hasSizeGreaterThan(10);
        Files.writeString(file, String.join("\n", lines.subList(0, start)) + "\n" + String.join("", items));
    }
}
