package no.grobunn.cli.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.cli.text.Words;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.JsonSchema;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void an_empty_dossier_loads_and_is_in_its_language(Language language) throws IOException {
        ReadResult read = read(files("empty", language));

        assertThat(read.problems()).isEmpty();
        assertThat(read.dossierOrThrow().project().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void every_part_and_each_of_its_fields_is_explained(Language language) {
        String all = files("empty", language).stream().map(StarterFile::text).collect(Collectors.joining());

        assertThat(DossierFields.DOSSIER.fields()).extracting(Field::key).allSatisfy(key -> {
            assertThat(all).containsPattern("(?m)^(# )?" + key + ":");
            assertThat(all.replaceAll("\\s+#?\\s*", " "))
                    .contains(Texts.of(language)
                            .get("field.dossier." + key + ".help")
                            .replaceAll("\\s+", " "));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_commented_out_can_be_put_to_use(Language language) throws IOException {
        List<StarterFile> files = files("empty", language).stream()
                .map(file -> new StarterFile(file.name(), putToUse(file.text())))
                .toList();

        assertThat(read(files).problems()).extracting(Object::toString).isEmpty();
    }

    @Test
    void the_example_is_the_one_of_the_project() throws IOException {
        try (Stream<Path> there = Files.list(Path.of("..", "examples", "fredrikstad"))) {
            assertThat(there.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(ExampleDossier.FILES);
        }
        assertThat(read(files("fredrikstad", Language.EN)).problems()).isEmpty();
    }

    @Test
    void every_file_names_the_schema_that_lies_beside_it() {
        for (String example : Starter.EXAMPLES) {
            List<StarterFile> files = files(example, Language.NB);

            assertThat(files).extracting(StarterFile::name).contains("grobunn.schema.json");
            assertThat(files)
                    .filteredOn(file -> file.name().endsWith(".yaml"))
                    .allSatisfy(file -> assertThat(file.text())
                            .startsWith("# yaml-language-server: $schema=grobunn.schema.json\n"));
        }
    }

    @Test
    void the_readme_names_every_file() {
        for (String example : Starter.EXAMPLES) {
            List<StarterFile> files = files(example, Language.NB);
            String readme = files.stream()
                    .filter(file -> file.name().equals("README.md"))
                    .findFirst()
                    .orElseThrow()
                    .text();

            assertThat(files)
                    .extracting(StarterFile::name)
                    .filteredOn(name -> name.endsWith(".yaml"))
                    .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
        }
    }

    private static List<StarterFile> files(String example, Language language) {
        return new Starter(new JsonSchema()).files(example, Words.of(language));
    }

    private ReadResult read(List<StarterFile> files) throws IOException {
        for (StarterFile file : files) {
            Files.writeString(folder.resolve(file.name()), file.text());
        }
        return new DossierReader().read(folder);
    }

    /** Takes the comment signs from every part: from its key to the end of its lines. */
    private static String putToUse(String text) {
        StringBuilder out = new StringBuilder();
        boolean part = false;
        for (String line : text.split("\n")) {
            part = line.matches("# ([a-zA-Z]+:|  - .*)") || (part && line.startsWith("# "));
            out.append(part ? line.substring(2) : line).append('\n');
        }
        return out.toString();
    }
}
