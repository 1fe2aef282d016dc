package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF of the example case, in each language, as other programs than ours read it. */
class SecondReadersTest {
    private static final List<String> OTHER_LANGUAGES = List.of("nn", "en");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

    static Stream<Path> documents() {
        return Stream.concat(
                        Stream.of(Fredrikstad.madeOn(Jdk.RUNNING).folder()),
                        OTHER_LANGUAGES.stream().map(SecondReadersTest::make))
                .flatMap(SecondReadersTest::pdfs);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Needs(Tool.QPDF)
    void qpdfFindsNothingToSay(Path pdf) {
        Run check = Tool.QPDF.command("--check", pdf).run();

        assertThat(check.exit()).as(check.out() + check.err()).isZero();
        assertThat(check.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Needs({Tool.PDFINFO, Tool.PDFTOTEXT})
    void whoeverCopiesTheTextGetsTheWordsThatAreReadAloud(Path pdf) {
        Map<String, Long> copied = words(copied(pdf));
        Map<String, Long> missing = new HashMap<>();
        words(Fredrikstad.heard(pdf).words()).forEach((word, times) -> {
            if (copied.getOrDefault(word, 0L) < times) {
                missing.put(word, times);
            }
        });

        assertThat(copied).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static String copied(Path pdf) {
        Run run = Tool.PDFTOTEXT.command("-raw", "-enc", "UTF-8", pdf, "-").run();
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    /** How often each word stands in a text; marks between words are none, for a reader parts them where the language changes, and the number of a note is none of its word. */
    private static Map<String, Long> words(String text) {
        Map<String, Long> words = new HashMap<>();
        WORD.matcher(text.replaceAll("\u00AD\\s*", ""))
                .results()
                .forEach(word -> words.merge(word.group(), 1L, Long::sum));
        return words;
    }

    private static Path make(String language) {
        Path folder = Path.of("target", "documents", language).toAbsolutePath();
        Run run = Distribution.built()
                .grobunn(
                        Jdk.RUNNING,
                        "report",
                        Fredrikstad.DOSSIER,
                        "--date",
                        Fredrikstad.DATE,
                        "--language",
                        language,
                        "--out",
                        folder)
                .run();
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        return folder;
    }

    private static Stream<Path> pdfs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
