package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import no.grobunn.core.storage.ProblemExplanations;
import no.grobunn.core.storage.ProblemTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for what is wrong in a dossier: every code that the sources know has them, and no other. Those of workbooks are held to their guard in its own module. */
class ProblemTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/no/grobunn/core");

    /** What reading files refuses before a domain rule is asked. */
    private static final Set<String> READER = Set.of(
            "yaml-syntax",
            "yaml-tab",
            "yaml-reserved-character",
            "yaml-colon",
            "yaml-unclosed-quote",
            "yaml-unclosed-bracket",
            "yaml-escape",
            "yaml-indentation",
            "json-syntax",
            "several-documents",
            "anchor",
            "alias",
            "tag",
            "merge-key",
            "directive",
            "key-not-text",
            "utf-16",
            "invalid-utf-8",
            "too-many-nodes",
            "too-deep",
            "file-too-large",
            "dossier-too-large",
            "unknown-key",
            "duplicate-key",
            "missing-key",
            "wrong-type",
            "empty-entry",
            "not-a-mapping",
            "single-object-twice",
            "format-missing",
            "format-unknown",
            "format-newer",
            "format-differs",
            "no-dossier-file",
            "file-missing",
            "file-unreadable",
            "near-miss-owner");

    @Test
    void theScanFindsCodesHoweverACallIsWritten() {
        assertThat(RuleCodes.in("check.require(a.equals(\"x\") || b(1, 2), \"first-rule\", List.of(\"field\"), \"no\")"
                        + ".refuse(\n    late ? \"second\" : \"third-rule\", List.of())"
                        + ".unique(\"fourth-rule\", \"field\", things); Slug.require(value); f.required(\"key\", T);"))
                .containsExactly("first-rule", "fourth-rule", "second", "third-rule");
    }

    @Test
    void theScanFindsTheRulesOfTheDomain() throws IOException {
        assertThat(RuleCodes.below(SOURCES))
                .contains("blank", "hours-times-rate", "not-a-slug", "duplicate-partner", "baseline-contradictory")
                .hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeSaysWhatIsWrongAndWhatToDo(Language language) throws IOException {
        Texts texts = Texts.of(language);

        assertThat(codes()).allSatisfy(code -> {
            assertThat(texts.get("problem." + code)).endsWith(".").hasSizeLessThan(200);
            assertThat(texts.get("problem." + code + ".remedy")).endsWith(".").hasSizeLessThan(200);
        });
    }

    @Test
    void noMessageIsLeftOfACodeThatIsGone() throws IOException {
        Set<String> known = new TreeSet<>();
        codes().forEach(code -> known.addAll(Set.of("problem." + code, "problem." + code + ".remedy")));
        known.add("problem.did-you-mean");

        assertThat(Texts.of(Language.NB).keys())
                .filteredOn(key -> key.startsWith("problem.") && !key.startsWith("problem.kind."))
                // Some have other words for whoever fills in sheets.
                .map(key -> key.replaceFirst("\\.sheet$", ""))
                .isSubsetOf(known);
    }

    @Test
    void everyKindOfValueHasAWord() {
        assertThat(Texts.of(Language.NB).keys())
                .contains("problem.kind.scalar", "problem.kind.list", "problem.kind.object", "problem.kind.empty");
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>(READER);
        codes.addAll(new ProblemExplanations().codes(ProblemTopic.WORKBOOK));
        codes.addAll(RuleCodes.below(SOURCES));
        return codes;
    }
}
