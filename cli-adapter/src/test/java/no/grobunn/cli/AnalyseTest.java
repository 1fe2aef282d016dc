package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code grobunn analyse} on dossiers of every sort. */
class AnalyseTest {
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 |                                     | has only one actor",
                "2 |                                     | none of them are connected",
                "2 | a1-a2                               | 2 of 2 actors are connected. That is too few",
                "9 | a1-a2 a3-a4 a5-a6 a7-a8             | No actor lies between others",
                "9 | a1-a2 a2-a3 a4-a5 a6-a7             | 7 of 9 actors are connected. That is too few",
                "8 | a1-a2 a1-a3 a1-a4 a1-a5 a1-a6 a1-a7 a1-a8 | Actor 1 most often lies between",
                "8 | a1-a2 a2-a3 a3-a4 a4-a5 a5-a6 a6-a7 a7-a8 | Actor 4, Actor 5 most often lie between",
                "8 | a1-a2 a2-a3 a3-a4 a4-a5 a5-a6 a6-a7 a7-a8 a8-a1 | 8 actors lie between the others equally often",
            })
    void the_network_is_told_in_a_true_sentence(int actors, String ties, String finding) throws IOException {
        write(actors, ties == null ? "" : ties, "");

        Run run = new Run.Harness(folder).run("analyse", "network", "--language", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst()).get().asString().contains(finding);
        assertThat(run.out()).contains("Next step:");
    }

    @Test
    void what_has_ended_no_longer_counts() throws IOException {
        write(2, "", "relationships: [{from: a1, to: a2, kind: funds, status: existing, until: 2027-01-31}]\n");

        assertThat(network("--date", "2027-01-31")).startsWith("2 of 2 actors are connected.");
        assertThat(network("--date", "2027-02-01")).contains("none of them are connected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "needs: [{id: n, statement: N, priority: 1}] | the one need stands unanswered",
                "initiatives: [{id: i, title: I, region: own, status: ongoing}] | but no needs",
                "needs: [{id: n, statement: N, priority: 1, setAside: Too large}] | neither initiatives nor needs",
            })
    void coverage_says_what_is_missing_before_anything_can_be_shown(String yaml, String finding) throws IOException {
        write(1, "", yaml + "\n");

        assertThat(new Run.Harness(folder)
                        .run("analyse", ".", "coverage", "--language", "en")
                        .out())
                .contains(finding);
    }

    @Test
    void several_pilots_are_told_one_after_the_other() throws IOException {
        String pilot = "{id: %s, title: Pilot %s, version: \"1\", status: draft, summary: S, goals: [],"
                + " period: {start: 2027-01-01, end: 2027-12-31}, partners: [{actor: a1, role: owner, status: confirmed}],"
                + " workPackages: [], costs: [], funding: []}";
        write(1, "", "pilots: [" + pilot.formatted("b", "B") + ", " + pilot.formatted("a", "A") + "]\n");

        Run trace = new Run.Harness(folder).run("analyse", "trace", "--language", "en");
        Run partners = new Run.Harness(folder).run("analyse", "partners", "--language", "en");

        assertThat(trace.out())
                .startsWith("The 2 pilots have 2 loose ends")
                .containsSubsequence("“Pilot A” has neither", "“Pilot B” has neither");
        assertThat(partners.out())
                .startsWith("1 of 1 partners in “Pilot A” is confirmed; with evidence: 0.")
                .contains("“Pilot B”", "Confirmed without evidence: Actor 1", "add the agreement with Actor 1");
    }

    @Test
    void everything_is_there_for_a_script() {
        Run run = new Run.Harness(EXAMPLES.resolve("fredrikstad")).run("analyse", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"network\": {",
                        "\"coverage\": {",
                        "\"alignment\": [",
                        "\"trace\": {",
                        "\"partners\": [",
                        "\"normalisedBetweenness\": 0.",
                        "\"sharedPackages\": [",
                        "\"kind\": \"partner-without-money\"");
    }

    @Test
    void a_folder_that_is_named_like_an_analysis_is_no_riddle() throws IOException {
        write(1, "", "");
        Files.createDirectory(folder.resolve("network"));
        Files.copy(folder.resolve("dossier.yaml"), folder.resolve("network/dossier.yaml"));

        assertThat(new Run.Harness(folder).run("analyse", "network", "coverage").code())
                .isZero();
        assertThat(new Run.Harness(folder).run("analyse", "nowhere", "coverage").code())
                .isEqualTo(4);
    }

    private String network(String... more) {
        return new Run.Harness(folder)
                .run(Stream.concat(Stream.of("analyse", "network", "--language", "en"), Stream.of(more))
                        .toArray(String[]::new))
                .out();
    }

    /** A dossier of so many actors, joined as {@code a1-a2} says. */
    private void write(int actors, String ties, String more) throws IOException {
        String listed = IntStream.rangeClosed(1, actors)
                .mapToObj(i -> "  - {id: a%d, name: Actor %d, sector: business}\n".formatted(i, i))
                .collect(Collectors.joining());
        String joined = ties.isBlank()
                ? ""
                : Arrays.stream(ties.trim().split(" "))
                        .map(tie -> tie.split("-"))
                        .map(ends -> "  - {from: %s, to: %s, kind: collaborates, status: existing}\n"
                                .formatted(ends[0], ends[1]))
                        .collect(Collectors.joining("", "relationships:\n", ""));
        Files.writeString(folder.resolve("dossier.yaml"), """
                format: grobunn/1
                project:
                  id: p
                  title: P
                  phase: pre-project
                  language: en
                  summary: S
                  owner: a1
                  period: {start: 2027-01-01, end: 2027-12-31}
                actors:
                """ + listed + joined + more);
    }
}
