package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text that counts, with none, one, two and more than prose spells, in all three languages; a person reads the goldens. Where a text has a second number, it
 * is one less.
 */
class CountedTextsTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "no", "grobunn", "core", "text", "counted");
    private static final List<Long> COUNTS = List.of(0L, 1L, 2L, 13L);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(:\\p{L}+)?}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action-plan",
                "actor-directory",
                "actor-map",
                "figure",
                "final-report",
                "follow-up",
                "letter",
                "meeting",
                "proposal",
                "readiness-report"
            })
    void countedTextsReadWellWithAnyNumber(String area) throws IOException {
        String written = stems(area)
                .flatMap(stem -> counts(stem).map(count -> line(stem, count)))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(written).isEqualTo(golden(area, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action-plan",
                "actor-directory",
                "figure",
                "final-report",
                "follow-up",
                "meeting",
                "proposal",
                "readiness-report"
            })
    void noSentenceOpensWithAFigure(String area) {
        for (Language language : Language.values()) {
            assertThat(stems(area).flatMap(stem -> counts(stem).map(count -> counted(language, stem, count))))
                    .filteredOn(text -> text.endsWith("."))
                    .isNotEmpty()
                    .noneMatch(text -> text.matches("(?s)(.*[.?!] )?\\d.*"));
        }
    }

    private static Stream<String> stems(String area) {
        return Texts.of(Language.NB).keys().stream()
                .filter(key -> key.startsWith(area + "."))
                .filter(key -> key.endsWith(".other") || key.endsWith(".some"))
                .map(key -> key.replaceFirst("\\.other$", ""));
    }

    /** Some of a whole are some of two or more. */
    private static Stream<Long> counts(String stem) {
        return COUNTS.stream().filter(count -> count > 1 || !stem.endsWith(".some"));
    }

    private static String line(String stem, long count) {
        return Stream.of(Language.values())
                .map(language -> counted(language, stem, count))
                .collect(Collectors.joining(" | ", stem + " ", ""))
                .replace(Formats.NBSP, '~');
    }

    private static String counted(Language language, String stem, long count) {
        Texts texts = Texts.of(language);
        String key = texts.has(stem) && stem.endsWith(".some") ? stem : stem + (count == 1 ? ".one" : ".other");
        return texts.get(key, arguments(texts.get(key), count));
    }

    private static Object[] arguments(String text, long count) {
        Object[] arguments = IntStream.range(0, 10).mapToObj(i -> "…").toArray();
        Matcher places = PLACE.matcher(text);
        arguments[0] = count;
        while (places.find()) {
            int place = Integer.parseInt(places.group(1));
            if (place > 0 && places.group(2) != null) {
                arguments[place] = Math.max(0, count - 1);
            }
        }
        return arguments;
    }

    private static String golden(String area, String written) throws IOException {
        Path golden = GOLDENS.resolve(area + ".txt");
        if ("write".equals(System.getProperty("grobunn.golden"))) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, written);
        }
        return Files.readString(golden);
    }
}
