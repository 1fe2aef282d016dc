package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, or made to exhaust a reader: each is refused with its place, soon. The time allowed is for a machine that does much else. */
class HostileMapsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String BOMB = """
            <?xml version="1.0"?>
            <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <graphml><graph><node id="&d;"/></graph></graphml>
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("m.graphml", BOMB, "m.graphml:1:22 xml-document-type"),
                Arguments.of(
                        "m.gexf",
                        "<!DOCTYPE gexf SYSTEM \"file:///etc/passwd\"><gexf/>",
                        "m.gexf:1:1 xml-document-type"),
                Arguments.of("m.graphml", "<graphml><graph></graphml>", "m.graphml:1:24 xml-syntax"),
                Arguments.of("m.graphml", "<graphml>&unknown;</graphml>", "m.graphml:1:19 xml-syntax"),
                Arguments.of("m.graphml", "<graphml/><graphml/>", "m.graphml:1:12 xml-syntax"),
                Arguments.of("m.graphml", "", "m.graphml:1:1 xml-syntax"),
                Arguments.of("m.graphml", "<html/>", "m.graphml:1:1 map-root"),
                Arguments.of("m.gexf", "<g>".repeat(1_000_000), "m.gexf:1:97 too-deep"),
                Arguments.of(
                        "m.graphml", "<g>" + "<n/>".repeat(1_000_001) + "</g>", "m.graphml:1:4000000 map-too-many"),
                Arguments.of("m.json", "{\"elements\":" + "[".repeat(1_000_000), "m.json:1:44 too-deep"),
                Arguments.of(
                        "m.json",
                        "{\"elements\":[" + "1,".repeat(1_000_001) + "1]}",
                        "m.json:1:2000010 too-many-nodes"),
                Arguments.of("m.json", "{\"elements\":[{]", "m.json:1:15 json-syntax"),
                Arguments.of("m.json", "", "m.json:1:1 map-without-content"),
                Arguments.of("m.json", "[]", "m.json:1:1 map-without-content"),
                Arguments.of("m.json", "{\"nodes\":[]}", "m.json:1:1 map-without-content"),
                Arguments.of("m.json", "{\"elements\":{}}", "m.json:1:13 map-not-a-list"),
                Arguments.of("m.json", "{\"elements\":[3]}", "m.json:1:14 map-not-an-item"),
                Arguments.of("m.csv", "Label\n\"a", "m.csv:2:1 csv-unclosed-quote"),
                Arguments.of("m.json", "{\"elements\":[],\"connections\":[]}", "m.json:1:1 map-empty"),
                Arguments.of("m.graphml", "<graphml><graph/></graphml>", "m.graphml:1:1 map-empty"),
                Arguments.of("m.csv", "From,To\n", "m.csv:1:1 map-empty"),
                Arguments.of("m.csv", "", "m.csv:1:1 csv-heading"),
                Arguments.of("m.csv", "a,b\nc,d\n", "m.csv:1:1 csv-heading"),
                Arguments.of("m.csv", "Label\n" + ",".repeat(1_000_001), "m.csv:2:1000000 map-too-many"),
                Arguments.of("m.xlsx", "PK", "m.xlsx:1:1 map-unknown-format"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithItsPlace(String name, String text, String problem) {
        ImportedMap map = assertTimeout(SOON, () -> Maps.read(name, text));

        assertThat(Maps.problems(map)).containsExactly(problem);
        assertThat(map.actors()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToTheEnd() throws IOException {
        Path file = folder.resolve("map.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                out.write(spaces);
            }
        }

        assertThat(Maps.problems(new ActorMapImport().read(file))).containsExactly("map.json:1:1 map-too-large");
    }

    @Test
    void otherEncodingsAreTold() {
        String text = "Label\nSmåby skole\n";

        assertThat(Maps.problems(read(text, StandardCharsets.UTF_16))).containsExactly("m.csv:1:1 utf-16");
        assertThat(Maps.problems(read(text, StandardCharsets.ISO_8859_1))).containsExactly("m.csv:2:3 invalid-utf-8");
        assertThat(Maps.problems(Maps.read("m.json", "{\"elements\":[{\"label\":\"a\u0001\"}]}")))
                .containsExactly("m.json:1:25 illegal-character");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(Maps.problems(new ActorMapImport().read(folder.resolve("no.gexf"))))
                .containsExactly("no.gexf:1:1 file-missing");
        assertThat(Maps.problems(new ActorMapImport().read(folder.resolve("x.csv"))))
                .containsExactly("x.csv:1:1 file-missing");
    }

    private static ImportedMap read(String text, Charset charset) {
        return new ActorMapImport().read("m.csv", text.getBytes(charset));
    }
}
