package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.grobunn.core.storage.ProblemExamples.Example;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.theme.SampleImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No code is without its explanation, and the examples show what they say. */
class ProblemExplanationsTest {
    private static final ProblemExplanations EXPLANATIONS = new ProblemExplanations();
    private static final Map<String, Example> EXAMPLES = new ProblemExamples().byCode();

    /** Codes without an example, and why. Those of maps and workbooks have none: a program writes them, not a person. */
    private static final Map<String, String> WITHOUT_EXAMPLE = new TreeMap<>(Map.ofEntries(
            Map.entry("no-dossier-file", "no file"),
            Map.entry("file-missing", "no file"),
            Map.entry("file-unreadable", "the file cannot be opened"),
            Map.entry("file-too-large", "16 MB"),
            Map.entry("dossier-too-large", "64 MB"),
            Map.entry("too-many-nodes", "a million values"),
            Map.entry("too-deep", "33 levels"),
            Map.entry("text-too-long", "32 001 characters"),
            Map.entry("total-out-of-range", "eleven lines, each below the limit of one amount"),
            Map.entry("utf-16", "bytes, not characters"),
            Map.entry("invalid-utf-8", "bytes, not characters"),
            Map.entry("logo-unreadable", "no file"),
            Map.entry("logo-not-an-image", "bytes, not characters"),
            Map.entry("logo-too-large", "4 MB"),
            Map.entry("logo-too-many-pixels", "bytes, not characters"),
            Map.entry("logo-colours", "bytes, not characters"),
            Map.entry("format-newer", "the file is right, the program is too old")));

    @TempDir
    private Path folder;

    /** Which codes there are is {@code ProblemTextsTest}'s affair: it finds them in the sources. */
    @Test
    void everyCodeThatHasAMessageHasAnExplanation() {
        Set<String> codes = new TreeSet<>();
        Texts.of(Language.NB).keys().stream()
                .filter(key -> key.startsWith("problem.") && key.endsWith(".remedy"))
                .forEach(key -> codes.add(key.substring("problem.".length(), key.lastIndexOf('.'))));

        assertThat(EXPLANATIONS.codes()).isEqualTo(codes).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void everyExplanationIsWholeInEveryLanguage(Language language) {
        assertThat(EXPLANATIONS.codes())
                .allSatisfy(code -> assertThat(EXPLANATIONS.of(code, language)).hasValueSatisfying(explanation -> {
                    assertThat(explanation.code()).isEqualTo(code);
                    assertThat(explanation.title())
                            .isNotBlank()
                            .hasSizeLessThan(60)
                            .doesNotEndWith(".");
                    assertThat(explanation.what()).endsWith(".").hasSizeLessThan(400);
                    assertThat(explanation.why()).endsWith(".").hasSizeLessThan(400);
                    assertThat(explanation.source()).isNotBlank();
                }));
    }

    @Test
    void everyLanguageHasItsOwnWords() {
        assertThat(EXPLANATIONS.codes()).allSatisfy(code -> {
            assertThat(Stream.of(Language.values())
                            .map(language -> explained(code, language).what()))
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(Language.values())
                            .map(language -> explained(code, language).why()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void noTextIsLeftOfACodeThatIsGone() {
        assertThat(Texts.of(Language.NB).keys())
                .filteredOn(key -> key.startsWith("explain.") && !key.equals("explain.source"))
                .allSatisfy(key -> assertThat(EXPLANATIONS.codes())
                        .contains(key.substring("explain.".length(), key.lastIndexOf('.'))));
    }

    @ParameterizedTest
    @EnumSource
    void anExplanationDoesNotRepeatTheMessage(Language language) {
        Texts texts = Texts.of(language);
        assertThat(EXPLANATIONS.codes()).allSatisfy(code -> {
            Explanation explanation = explained(code, language);
            assertThat(Set.of(explanation.what(), explanation.why()))
                    .doesNotContain(texts.get("problem." + code), texts.get("problem." + code + ".remedy"));
        });
    }

    @Test
    void everyCodeHasOneTopic() {
        assertThat(Stream.of(ProblemTopic.values()).flatMap(topic -> EXPLANATIONS.codes(topic).stream()))
                .containsExactlyInAnyOrderElementsOf(EXPLANATIONS.codes());
        assertThat(EXPLANATIONS.codes(ProblemTopic.FILE)).contains("yaml-tab", "unknown-key");
        assertThat(EXPLANATIONS.codes(ProblemTopic.MAP))
                .allSatisfy(code -> assertThat(code).matches("(map|xml|csv)-.*"));
        assertThat(EXPLANATIONS.codes(ProblemTopic.WORKBOOK))
                .allSatisfy(code -> assertThat(code).matches("(workbook|sheets?)-.*"));
    }

    @Test
    void anUnknownCodeHasNone() {
        assertThat(EXPLANATIONS.of("no-such-code", Language.EN)).isEmpty();
    }

    @Test
    void onlyCodesThatAFileCannotShowAreWithoutExample() {
        Set<String> ofPrograms = new TreeSet<>(EXPLANATIONS.codes(ProblemTopic.MAP));
        ofPrograms.addAll(EXPLANATIONS.codes(ProblemTopic.WORKBOOK));

        assertThat(EXPLANATIONS.codes())
                .filteredOn(code -> !ofPrograms.contains(code)
                        && EXAMPLES.get(code).pieces().isEmpty())
                .containsExactlyElementsOf(WITHOUT_EXAMPLE.keySet());
        assertThat(ofPrograms)
                .allSatisfy(code -> assertThat(EXAMPLES.get(code).pieces()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void theWrongExampleIsReportedForItsCodeOnly(String code) throws IOException {
        assertThat(problems(EXAMPLES.get(code), EXAMPLES.get(code).wrong())).containsExactly(code);
    }

    @ParameterizedTest
    @MethodSource("theWrongExampleIsReportedForItsCodeOnly")
    void theRightExampleIsSound(String code) throws IOException {
        assertThat(problems(EXAMPLES.get(code), EXAMPLES.get(code).right())).isEmpty();
    }

    static Stream<String> theWrongExampleIsReportedForItsCodeOnly() {
        return EXAMPLES.entrySet().stream()
                .filter(example -> !example.getValue().pieces().isEmpty())
                .map(Map.Entry::getKey);
    }

    private List<String> problems(Example example, String piece) throws IOException {
        return switch (example.frame()) {
            case "json" ->
                codes(new DossierReader()
                        .read("d.json", bytes(ExampleFrame.json(piece)))
                        .problems());
            case "yaml profile" ->
                codes(new ProfileReader()
                        .read("p.yaml", bytes(ExampleFrame.profile(piece)))
                        .problems());
            case "yaml theme" -> ofTheme(piece);
            default -> ofFolder(example.frame().replaceFirst("yaml ?", ""), piece);
        };
    }

    private List<String> ofTheme(String piece) throws IOException {
        Files.write(folder.resolve("logo.png"), SampleImages.png(120, 40));
        Path theme = Files.writeString(folder.resolve("theme.yaml"), "format: grobunn-theme/1\n" + piece);
        return codes(new ThemeReader().read(theme).problems());
    }

    private List<String> ofFolder(String frame, String piece) throws IOException {
        for (Map.Entry<String, String> file : ExampleFrame.files(frame, piece).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return codes(new DossierReader().read(folder).problems());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static Explanation explained(String code, Language language) {
        return EXPLANATIONS.of(code, language).orElseThrow();
    }
}
