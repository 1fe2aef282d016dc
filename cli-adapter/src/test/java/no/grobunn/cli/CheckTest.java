package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.RuleBook;
import no.grobunn.core.readiness.RuleDescription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a check chooses what it judges, and how it ends. */
class CheckTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        SampleDossiers.clean(folder.resolve("clean"));
        SampleDossiers.clean(folder.resolve("nobody met"));
        Path main = folder.resolve("nobody met/dossier.yaml");
        Files.writeString(main, Files.readString(main).replaceAll("(?m)^meetings:\\R.*\\R", ""));
    }

    @Test
    void the_first_pilot_is_judged_unless_another_is_named() {
        assertThat(check("clean").out()).contains("Ombruk på skolen (1 av 2; velg med --pilot)");
        assertThat(check("clean", "--pilot", "p2").out()).contains("Ombruk i bedriften (2 av 2;");
        assertThat(check("clean", "--pilot", "p2", "--format", "json").out()).contains("\"pilot\": \"p2\"");
        assertThat(check("clean", "--pilot", "p3").code()).isEqualTo(2);
    }

    @Test
    void what_should_be_put_right_ends_well_unless_it_is_strict() {
        assertThat(check("nobody met").code()).isZero();
        assertThat(check("nobody met", "--strict").code()).isEqualTo(1);
        assertThat(check("clean", "--strict").code()).isZero();
    }

    @Test
    void the_day_is_the_one_that_was_given() {
        assertThat(check("clean", "--date", "2022-09-20").out()).contains("20. september 2022");
        assertThat(check("clean", "--date", "20.9.2022").code()).isEqualTo(2);
    }

    @Test
    void the_profile_is_the_one_that_was_given() {
        assertThat(check("clean").out()).contains("Ingen bestemt finansiør");
        assertThat(check("clean", "--profile", "county-circular-2023").out())
                .contains("Sirkulære forretningsmodeller 2023, 1. januar 2023 –", "Husk\n");
        assertThat(check("clean", "--profile", "county-circular-2022").code()).isEqualTo(2);
        assertThat(check("clean", "--profile", "none.yaml").code()).isEqualTo(4);
    }

    @Test
    void whoever_asks_for_more_sees_which_rules_do_not_apply() {
        assertThat(check("clean").out()).doesNotContain("too-many-packages");
        assertThat(check("clean", "-v").out())
                .containsPattern("too-many-packages +finansiøren krever det ikke")
                .containsPattern("waiver-unused +det er ingenting å vurdere");
    }

    @Test
    void the_next_step_judges_by_what_was_typed() {
        assertThat(check("clean", "--pilot", "p2", "--profile", "generic", "--date", "2022-09-20")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("grobunn report clean --pilot p2 --profile generic --date 2022-09-20");
    }

    @Test
    void a_rule_that_is_not_tried_is_named_beside_the_results() {
        ReadinessRule known = new SampleRules().rules().get(0);
        RuleBook again = () -> List.of(new Again(known.description()));
        Run run = new Run.Harness(folder)
                .rules(() -> ReadinessRules.builder()
                        .add(new SampleRules())
                        .add(again)
                        .build())
                .run("check", "clean", "--format", "json");
        assertThat(run.err()).contains("Regelen summary-length finnes to ganger.");
        assertThat(run.out()).startsWith("{");
        assertThat(run.code()).isZero();
    }

    private record Again(RuleDescription description) implements ReadinessRule {
        @Override
        public Judgement judge(ReadinessCase subject) {
            throw new AssertionError("the first rule with a code keeps it");
        }
    }

    private Run check(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "check";
        System.arraycopy(words, 0, all, 1, words.length);
        return new Run.Harness(folder).run(all);
    }
}
