package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run behaves whatever the command. */
class ProgramTest {
    private static final Path EXAMPLE =
            Path.of("..", "examples", "fredrikstad").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Run.Harness harness() {
        return new Run.Harness(folder);
    }

    @Test
    void the_version_is_the_builds() {
        assertThat(harness().run("--version").out()).matches("grobunn \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void by_itself_it_shows_what_it_can_do() {
        Run run = harness().run();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("check", "report", "new");
    }

    @Test
    void the_options_of_every_command_may_stand_anywhere() {
        assertThat(harness().run("--language", "en", "check", "nowhere").err()).startsWith("Error:");
        assertThat(harness().run("check", "--language=en", "nowhere").err()).startsWith("Error:");
        assertThat(harness().run("check", "nowhere", "--language", "nn").err()).contains("ikkje");
    }

    @Test
    void a_language_it_does_not_have_is_refused() {
        Run run = harness().run("--language", "ny", "check");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("«ny»", "nb, nn, en");
    }

    @Test
    void the_dossiers_language_comes_before_the_systems() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), minimal().replace("language: nb", "language: en"));

        assertThat(harness().run("check").out()).contains("none yet");
        assertThat(harness().run("check", "--language", "nn").out()).contains("ingen enno");
    }

    @Test
    void the_errors_of_a_dossier_are_told_in_its_own_language() throws IOException {
        Files.writeString(
                folder.resolve("dossier.yaml"),
                minimal().replace("language: nb", "language: \"nn\"").replace("phase: pre-project", "phase: dream"));

        Run run = harness().run("check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("dossier.yaml:6:10", "ikkje", "Neste steg: rett dossier.yaml:6:10");
    }

    @Test
    void without_a_language_of_its_own_the_system_decides_and_else_it_is_bokmål() {
        assertThat(harness()
                        .locale("en-GB")
                        .variable("LANG", "en_GB.UTF-8")
                        .run("check", "nowhere")
                        .err())
                .startsWith("Error:");
        assertThat(harness()
                        .locale("en")
                        .variable("LANG", "C.UTF-8")
                        .run("check", "nowhere")
                        .err())
                .startsWith("Feil:");
        assertThat(harness()
                        .locale("fr-FR")
                        .variable("LANG", "fr_FR.UTF-8")
                        .run("check", "nowhere")
                        .err())
                .startsWith("Feil:");
    }

    @Test
    void quiet_leaves_results_and_errors() {
        assertThat(harness().run("check", EXAMPLE.toString(), "-q").out()).doesNotContain("Neste steg");
        assertThat(harness().run("-q", "check", "nowhere").err()).contains("nowhere");
    }

    @Test
    void there_are_colours_on_a_terminal_unless_they_are_declined() {
        Terminal terminal = new Terminal(true, true, true, 80, StandardCharsets.UTF_8);

        assertThat(harness().terminal(terminal).run("check", EXAMPLE.toString()).out())
                .contains("\u001b[");
        assertThat(harness()
                        .terminal(terminal)
                        .run("check", "--no-color", EXAMPLE.toString())
                        .out())
                .doesNotContain("\u001b[");
        assertThat(harness()
                        .terminal(terminal)
                        .variable("NO_COLOR", "1")
                        .run("check", EXAMPLE.toString())
                        .out())
                .doesNotContain("\u001b[");
        assertThat(harness().run("check", EXAMPLE.toString()).out()).doesNotContain("\u001b[");
    }

    @Test
    void progress_shows_on_a_terminal_only() {
        Terminal terminal = new Terminal(false, true, true, 80, StandardCharsets.UTF_8);

        assertThat(harness()
                        .terminal(terminal)
                        .run("report", EXAMPLE.toString(), "--out", "o")
                        .err())
                .contains("\r\u001b[K1 av 2: Brev (pdf)")
                .endsWith("\r\u001b[K");
        assertThat(harness().run("report", EXAMPLE.toString(), "--out", "o").err())
                .isEmpty();
    }

    @Test
    void norwegian_comes_out_right_on_an_old_console() {
        Terminal old = new Terminal(true, true, false, 80, Charset.forName("IBM850"));

        Run run = harness().terminal(old).run("--help");

        assertThat(run.out())
                .contains("gjør det et forprosjekt har samlet", "COMMAND ...")
                .doesNotContain("?");
    }

    @Test
    void a_stack_trace_shows_only_when_asked_for() {
        Run.Harness harness = harness().plugins(SampleReports.oneFails());

        assertThat(harness.run("report", EXAMPLE.toString(), "--out", "o").err())
                .contains("no ink")
                .doesNotContain("\tat ");
        assertThat(harness.run("report", EXAMPLE.toString(), "--out", "o", "-v").err())
                .contains("\tat ");
    }

    @Test
    void one_failing_report_does_not_stop_the_others() throws IOException {
        Run run = harness().plugins(SampleReports.oneFails()).run("report", EXAMPLE.toString(), "--out", "o");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("sirkulaerokonomi-kunnskapsloft-note.txt");
        try (Stream<Path> files = Files.list(folder.resolve("o"))) {
            assertThat(files).containsExactly(folder.resolve("o/sirkulaerokonomi-kunnskapsloft-note.txt"));
        }
    }

    @Test
    void what_is_for_those_within_alone_is_not_made_for_others() {
        Run.Harness harness = harness().plugins(SampleReports.oneInternal());
        String dossier = EXAMPLE.toString();

        assertThat(harness.run("report", dossier, "--out", "o").out()).contains("diary.txt", "note.txt");
        Run all = harness.run("report", dossier, "--out", "p", "--audience", "funder");
        assertThat(all.code()).isZero();
        assertThat(all.err()).contains("«Dagbok» lages ikke for mottakeren «finansiør».");
        assertThat(all.out()).contains("note.txt").doesNotContain("diary.txt");
        Run named = harness.run("report", dossier, "diary", "--out", "q", "--audience", "public");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).contains("«Dagbok» lages ikke for mottakeren", "Utelat --audience.");
        assertThat(folder.resolve("q")).doesNotExist();
    }

    @Test
    void what_is_for_those_within_alone_has_no_recipient_to_be_read_as() {
        Run.Harness harness = harness().plugins(SampleReports.oneInternal());
        String dossier = EXAMPLE.toString();

        assertThat(harness.run("report", dossier, "diary", "--out", "o").out())
                .contains("diary.txt, og gjør det som")
                .doesNotContain("mottakeren");
        assertThat(harness.run("report", dossier, "--out", "p").out()).contains("slik mottakeren vil gjøre");
    }

    @Test
    void an_interrupted_run_leaves_nothing_half_written() throws IOException {
        Interruption interruption = new Interruption();
        interruption.ask();

        Run run = harness().interruption(interruption).run("report", EXAMPLE.toString(), "--out", "o");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).startsWith("Stoppet.");
        try (Stream<Path> files = Files.list(folder.resolve("o"))) {
            assertThat(files).isEmpty();
        }
        assertThat(harness().interruption(interruption).run("new", "n").code()).isEqualTo(130);
        assertThat(folder.resolve("n")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_made_is_trouble_with_a_file() throws IOException {
        Files.writeString(folder.resolve("taken"), "");

        Run run = harness().run("report", EXAMPLE.toString(), "--out", "taken");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("taken");
    }

    @Test
    void reports_speak_from_the_day_that_was_given() throws IOException {
        assertThat(noteAfter(harness())).contains("2027-03-29");
        assertThat(noteAfter(harness().variable("SOURCE_DATE_EPOCH", "1640995199")))
                .contains("2021-12-31");
        assertThat(noteAfter(harness().variable("SOURCE_DATE_EPOCH", "0"), "--date", "2028-02-29"))
                .contains("2028-02-29");
        assertThat(harness()
                        .variable("SOURCE_DATE_EPOCH", "soon")
                        .run("report", EXAMPLE.toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void reports_take_language_audience_and_options() throws IOException {
        assertThat(noteAfter(harness())).startsWith("nb").contains("public", "calm");
        assertThat(noteAfter(harness(), "--language", "en", "--audience", "internal", "--option", "tone=warm"))
                .startsWith("en")
                .contains("internal", "warm");
    }

    @Test
    void reports_go_into_a_folder_beside_the_dossier() throws IOException {
        Files.writeString(folder.resolve("one.yaml"), minimal());

        assertThat(harness().run("report", "one.yaml", "note").code()).isZero();
        assertThat(folder.resolve("reports/mitt-forprosjekt-note.txt")).exists();
    }

    @Test
    void a_report_may_be_named_without_a_dossier() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), minimal());

        assertThat(harness().run("report", "note").out()).contains("mitt-forprosjekt-note.txt");
    }

    private String noteAfter(Run.Harness harness, String... more) throws IOException {
        String[] words = Stream.concat(
                        Stream.of("report", EXAMPLE.toString(), "note", "--out", "notes"), Stream.of(more))
                .toArray(String[]::new);
        assertThat(harness.run(words).code()).isZero();
        return Files.readString(folder.resolve("notes/sirkulaerokonomi-kunnskapsloft-note.txt"));
    }

    private static String minimal() throws IOException {
        return Files.readString(Path.of("..", "examples", "minimal", "dossier.yaml"));
    }
}
