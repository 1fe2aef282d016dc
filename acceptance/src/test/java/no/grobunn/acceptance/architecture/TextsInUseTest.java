package no.grobunn.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No text lies about that nobody says. A text is in use if a class names it: whole, or without its area (which many chapters add themselves), without the ending
 * that counting adds, or as a pattern whose gaps are filled when the program runs.
 */
@Tag("architecture")
class TextsInUseTest {
    private static final List<String> MODULES =
            List.of("core", "reporting-pdf", "reporting-xlsx", "cli-adapter", "examples/plugin");
    private static final List<Path> FOLDERS = List.of(
            Path.of("..", "core", "target", "classes", "no", "grobunn", "core", "text", "nb"),
            Path.of("..", "cli-adapter", "target", "classes", "no", "grobunn", "cli", "text", "nb"));

    /** Areas whose texts are named by a code: a question, a command or option, a group of rules. In all others a gap after the area tells nothing. */
    private static final Set<String> CODED_AREAS = Set.of("portal", "help", "explain");

    private static final Pattern COUNTED = Pattern.compile("\\.(one|other)$");

    @Test
    void everyTextIsNamedByAClass() throws IOException {
        Map<String, String> areas = new TreeMap<>();
        for (Path folder : FOLDERS) {
            areas.putAll(areas(folder));
        }
        Predicate<String> named = named(strings(), Set.copyOf(areas.values()));

        assertThat(areas.keySet())
                .hasSizeGreaterThan(1000)
                .filteredOn(named.negate())
                .isEmpty();
    }

    @Test
    void aTextThatNobodyNamesIsFound() {
        Predicate<String> named = named(
                Set.of(
                        "proposal.title",
                        "cover.note",
                        "problem.\1.remedy",
                        "proposal.actors",
                        "proposal.\1",
                        "\1.\1",
                        "\1.none"),
                Set.of("proposal", "problems"));

        assertThat(List.of(
                        "proposal.title",
                        "proposal.cover.note",
                        "problem.no-date.remedy",
                        "proposal.actors.one",
                        "proposal.actors.none",
                        "proposal.actors.other"))
                .allMatch(named);
        assertThat(List.of(
                        "proposal.titles",
                        "problem.no-date.reason",
                        "proposal.actors.two",
                        "proposal.cover",
                        "proposal.nobody.none"))
                .noneMatch(named);
    }

    /** The area of every text. */
    private static Map<String, String> areas(Path folder) throws IOException {
        Map<String, String> areas = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                String area = file.getFileName().toString().replace(".properties", "");
                texts.stringPropertyNames().forEach(key -> areas.put(key, area));
            }
        }
        return areas;
    }

    private static Set<String> strings() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .flatMap(folder -> ClassStrings.below(folder).values().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static Predicate<String> named(Set<String> strings, Set<String> areas) {
        Set<String> onlyAnArea = areas.stream()
                .filter(area -> !CODED_AREAS.contains(area))
                .map(area -> area + ".\1")
                .collect(Collectors.toSet());
        List<String> gapped =
                strings.stream().filter(TextsInUseTest::leadsSomewhere).toList();
        Predicate<String> whole =
                matches(gapped.stream().filter(one -> !onlyAnArea.contains(one)).toList());
        Predicate<String> rest = matches(gapped);
        Predicate<String> itself = name -> {
            String withoutArea = name.substring(name.indexOf('.') + 1);
            return strings.contains(name)
                    || strings.contains(withoutArea)
                    || whole.test(name)
                    || rest.test(withoutArea);
        };
        List<String> endings = strings.stream()
                .filter(string -> string.matches("\1\\.[\\w.\\-]+\\.?\1?"))
                .map(string -> string.replace("\1", ""))
                .toList();
        return key -> Stream.of(key, COUNTED.matcher(key).replaceFirst(""))
                .anyMatch(name ->
                        itself.test(name) || withoutEnding(name, endings).anyMatch(itself));
    }

    /** A key less each ending that a class appends to keys which it is given; what is left must be named by itself. */
    private static Stream<String> withoutEnding(String name, List<String> endings) {
        return endings.stream()
                .filter(ending -> name.lastIndexOf(ending) > 0)
                .map(ending -> name.substring(0, name.lastIndexOf(ending)));
    }

    /** Whether a string with gaps names texts rather than everything: it begins with what they are about. */
    private static boolean leadsSomewhere(String string) {
        return string.indexOf('\1') > 0 && string.matches("[\\w.\\-\1]+");
    }

    private static Predicate<String> matches(List<String> gapped) {
        String any = gapped.stream()
                .map(one -> Stream.of(one.split("\1", -1)).map(Pattern::quote).collect(Collectors.joining(".+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(any).asMatchPredicate();
    }
}
