package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.grobunn.cli.explain.CodeGroup;
import no.grobunn.cli.explain.Explanations;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code grobunn explain} on every code. */
class ExplainTest {
    private static final Explanations EXPLANATIONS = Explanations.of(ReadinessRules.installed());

    @TempDir
    private Path folder;

    @Test
    void codes_of_files_come_before_those_of_readiness() {
        assertThat(EXPLANATIONS.groups())
                .extracting(CodeGroup::id)
                .containsExactly("file", "content", "profile", "theme", "map", "workbook", "finding");
    }

    @Test
    void no_code_means_two_things() {
        assertThat(EXPLANATIONS.groups().stream().flatMap(group -> group.codes().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void the_list_has_every_code_with_its_title(Language language) {
        Run run = run("explain", "--language", language.code());

        assertThat(run.code()).isZero();
        assertThat(EXPLANATIONS.groups())
                .allSatisfy(group -> assertThat(group.codes())
                        .allSatisfy(code -> assertThat(run.out()).containsPattern("(?m)^  " + code + "  +\\S")));
    }

    @Test
    void every_code_is_explained_with_a_next_step() {
        for (CodeGroup group : EXPLANATIONS.groups()) {
            for (String code : group.codes()) {
                Run run = run("explain", code, "--language", "en");

                assertThat(run.code()).as(code).isZero();
                assertThat(run.out()).startsWith(code + "  ").contains("\n\nNext: ");
            }
        }
    }

    @Test
    void scripts_get_a_code_with_its_examples_as_they_are() {
        assertThat(run("explain", "yaml-tab", "--format", "json", "--language", "en")
                        .out())
                .isEqualTo("""
                {
                  "code": "yaml-tab",
                  "group": "file",
                  "severity": null,
                  "language": "en",
                  "title": "A tab in the indentation",
                  "what": "Indentation shows what belongs to what, and it is measured in spaces. A tab is wide in one program and narrow in another, so it has no width to count with.",
                  "why": "What seems to belong to one actor on your screen could belong to another on somebody else’s.",
                  "source": "The standard YAML 1.2.2, section 6.1",
                  "wrong": "needs:\\n\\t- {id: kurs, statement: Kurs i reparasjon, priority: 1}",
                  "right": "needs:\\n  - {id: kurs, statement: Kurs i reparasjon, priority: 1}"
                }
                """);
        assertThat(run("explain", "file-missing", "--format", "json").out()).contains("\"wrong\": null");
    }

    @Test
    void a_finding_says_how_much_it_weighs() {
        assertThat(run("explain", "grant-share", "--language", "en").out()).contains("must be put right");
        assertThat(run("explain", "single-link", "--language", "en").out()).contains("stops nothing");
        assertThat(run("explain", "sdg-missing", "--format", "json").out()).contains("\"severity\": \"warning\"");
    }

    @Test
    void scripts_get_every_code_at_once() {
        Run run = run("explain", "--format", "json", "--language", "en");

        assertThat(run.out()).startsWith("[").contains("\"code\": \"yaml-tab\"").contains("\"group\": \"finding\"");
    }

    @Test
    void capitals_and_underscores_lead_to_the_code() {
        assertThat(run("explain", "YAML_TAB", "--language", "en").err()).contains("Did you mean “yaml-tab”?");
    }

    private Run run(String... arguments) {
        return new Run.Harness(folder).rules(ReadinessRules::installed).run(arguments);
    }
}
