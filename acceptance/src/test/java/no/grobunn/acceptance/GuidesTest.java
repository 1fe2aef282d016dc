package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** README and guides tell what is run and compiled: their commands are CI's, their snippets stand in the examples. */
class GuidesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void theReadmesTwoCommandsAreWhatCiRuns() throws IOException {
        List<String> commands = snippets(ROOT.resolve("README.md"), "sh").stream()
                .limit(2)
                .map(String::strip)
                .toList();

        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines())
                .as("the test command before the main job")
                .containsSubsequence(commands.get(1), commands.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/embedding.md", "docs/plugins.md", "docs/readiness.md"})
    void everySnippetOfAGuideStandsInAnExampleOrARule(String guide) throws IOException {
        String sources = sources();

        List<String> snippets = snippets(ROOT.resolve(guide), "java");

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(sources).contains(withoutSpaces(snippet)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "docs/embedding.md",
                "docs/plugins.md",
                "docs/readiness.md",
                "docs/glossary.md",
                "docs/exchange.md",
                "docs/profiles.md"
            })
    void everyLinkLeadsSomewhere(String page) throws IOException {
        Path file = ROOT.resolve(page);
        Matcher link = LINK.matcher(Files.readString(file));
        while (link.find()) {
            assertThat(file.resolveSibling(link.group(1))).exists();
        }
    }

    private static List<String> snippets(Path page, String language) throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher snippet = SNIPPET.matcher(Files.readString(page));
        while (snippet.find()) {
            if (snippet.group(1).equals(language)) {
                snippets.add(snippet.group(2));
            }
        }
        return snippets;
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String place : List.of(
                "examples/embed/src/main/java",
                "examples/plugin/src/main/java",
                "core/src/main/java/no/grobunn/core/readiness/rule")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.append(withoutSpaces(Files.readString(file))).append(' ');
                }
            }
        }
        return sources.toString();
    }

    private static String withoutSpaces(String code) {
        return code.replaceAll("\\s+", "");
    }
}
