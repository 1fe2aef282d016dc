package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check writes for scripts and tools keeps to its schemas. */
class CheckFormatsTest {
    /** Words of the schema itself. */
    private static final Set<String> NO_KEYS = Set.of("items", "problem", "finding");

    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        SampleDossiers.clean(folder.resolve("clean"));
        SampleDossiers.crowd(folder.resolve("crowd æ: %"), 300);
        SampleDossiers.crowd(folder.resolve("alone"), 0);
        SampleDossiers.crowd(folder.resolve("broken"), 1);
        SampleDossiers.copyOfFredrikstad(folder.resolve("fredrikstad"));
        Path broken = folder.resolve("broken/dossier.yaml");
        Files.writeString(broken, Files.readString(broken).replace("sector: association", "sectr: association"));
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/dossier.yaml"), "");
        Files.createDirectories(folder.resolve("unreadable"));
        Files.writeString(folder.resolve("unreadable/dossier.yaml"), "a: [\n\tb");
    }

    @ParameterizedTest
    @CsvSource({
        "fredrikstad, nb, 1",
        "clean, nn, 0",
        "crowd æ: %, en, 1",
        "broken, nb, 3",
        "empty, en, 3",
        "unreadable, nn, 3"
    })
    void sarif_keeps_to_the_schema_of_oasis(String dossier, String language, int exit) throws IOException {
        Run run = new Run.Harness(folder).run("check", dossier, "--format", "sarif", "--language", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(exit);
        assertThat(sarif().validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fredrikstad, nb, 1",
        "clean, nn, 0",
        "crowd æ: %, en, 1",
        "broken, nb, 3",
        "empty, en, 3",
        "unreadable, nn, 3"
    })
    void json_has_the_keys_of_its_schema_and_no_others(String dossier, String language, int exit) throws IOException {
        Run run = new Run.Harness(folder).run("check", dossier, "--format", "json", "--language", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(exit);
        assertThat(strict().validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void what_they_say_is_pinned(String language) throws IOException {
        StringBuilder outputs = new StringBuilder();
        for (String format : List.of("json", "sarif")) {
            Run run = new Run.Harness(folder).run("check", "clean", "--format", format, "--language", language);
            Run crowd = new Run.Harness(folder).run("check", "alone", "--format", format, "--language", language);
            outputs.append(run.screen("grobunn check clean --format " + format))
                    .append('\n')
                    .append(crowd.screen("grobunn check alone --format " + format))
                    .append('\n');
        }
        Screens.assertThatTextIs(outputs.toString(), "check-formats." + language);
    }

    @Test
    void the_schemas_bite() throws IOException {
        Run sarif = new Run.Harness(folder).run("check", "fredrikstad", "--format", "sarif");
        Run json = new Run.Harness(folder).run("check", "fredrikstad", "--format", "json");

        assertThat(sarif().validate(sarif.out().replace("\"ruleId\"", "\"rule\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(strict().validate(json.out().replace("\"subject\"", "\"about\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_key_is_told_of_in_the_documentation() throws IOException {
        String told = Files.readString(DOCS.resolve("check-json.md"));
        Pattern key = Pattern.compile("\"(\\w+)\": \\{\\s+\"(?:description|type|\\$ref)");

        assertThat(key.matcher(schema()).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(40)
                .filteredOn(word -> !NO_KEYS.contains(word))
                .allSatisfy(word -> assertThat(told).contains("`" + word + "`"));
    }

    @Test
    void a_place_is_named_by_an_address_that_any_tool_reads() {
        Run run = new Run.Harness(folder).run("check", "crowd æ: %", "--format", "sarif");

        assertThat(run.out()).contains("\"uri\": \"crowd%20%C3%A6%3A%20%25/dossier.yaml\"");
    }

    @Test
    void a_dossier_elsewhere_is_named_from_its_own_folder() {
        Run run = new Run.Harness(folder.resolve("empty")).run("check", "../clean", "--format", "sarif");
        Run crowd = new Run.Harness(folder.resolve("empty")).run("check", "../crowd æ: %", "--format", "sarif");

        assertThat(run.out()).contains("\"results\": []");
        assertThat(crowd.out()).contains("\"uri\": \"dossier.yaml\"").doesNotContain(folder.toString());
    }

    @Test
    void a_waiver_suppresses_and_says_who_and_why() {
        Run run = new Run.Harness(folder).run("check", "fredrikstad", "--format", "sarif");

        assertThat(run.out())
                .contains("\"kind\": \"inSource\"", "\"status\": \"accepted\"", "\"justification\": \"Organ");
    }

    @Test
    void a_fingerprint_stays_when_lines_move() throws IOException {
        Path main = folder.resolve("fredrikstad/dossier.yaml");
        Run before = new Run.Harness(folder).run("check", "fredrikstad", "--format", "sarif");
        Files.writeString(main, "# A line more\n" + Files.readString(main));
        Run after = new Run.Harness(folder).run("check", "fredrikstad", "--format", "sarif");

        assertThat(after.out()).isNotEqualTo(before.out());
        assertThat(fingerprints(after)).isEqualTo(fingerprints(before)).doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("codeAndSubject/v1"))
                .toList();
    }

    private static Schema sarif() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return schema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The schema lets keys be added; a test does not. */
    private static Schema strict() throws IOException {
        return schema(Pattern.compile("\"type\": (\"object\"|\\[\\s*\"object\",\\s*\"null\"\\s*])")
                .matcher(schema())
                .replaceAll("$0, \"additionalProperties\": false"));
    }

    private static String schema() throws IOException {
        return Files.readString(DOCS.resolve("check-schema.json"));
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
    }
}
