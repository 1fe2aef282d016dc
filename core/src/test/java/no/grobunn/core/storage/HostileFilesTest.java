package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to exhaust a reader: each is refused by the limit that it breaks, soon. The time allowed is for a machine that does much else; what grew with the square would take far longer. */
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("x: " + "[".repeat(2_000_000), "d.yaml:11:35 too-deep"),
                Arguments.of("x: " + "{a: ".repeat(1_000_000), "d.yaml:11:128 too-deep"),
                Arguments.of("x:\n" + "- ".repeat(2_000_000), "d.yaml:12:63 too-deep"),
                Arguments.of(staircase(5_000), "d.yaml:43:33 too-deep"),
                Arguments.of("x: " + "{".repeat(2_000_000), "d.yaml:11:5 key-not-text"),
                Arguments.of("x: [" + "a,".repeat(1_100_000) + "]", "d.yaml:11:1999969 too-many-nodes"),
                Arguments.of("x:\n" + "- a\n".repeat(1_100_000), "d.yaml:999994:3 too-many-nodes"),
                Arguments.of("x: " + " ".repeat(15 * MEGABYTE) + "y", "d.yaml:11:1 unknown-key"),
                Arguments.of("#" + " y".repeat(3 * MEGABYTE), ""),
                Arguments.of(
                        "needs: [{id: n1, statement: " + "x".repeat(32_001) + ", priority: 1}]",
                        "d.yaml:11:29 text-too-long"),
                Arguments.of(
                        "needs:\n- id: n1\n  priority: 1\n  statement: |\n" + "    lang tekst\n".repeat(300_000),
                        "d.yaml:14:14 text-too-long"),
                Arguments.of("y".repeat(15 * MEGABYTE) + ": 1", "d.yaml:11:15728641 yaml-indentation"));
    }

    /** Each key one space further in than the one it stands below. */
    private static String staircase(int steps) {
        StringBuilder text = new StringBuilder("x:\n");
        for (int i = 1; i < steps; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areRefusedByTheLimitTheyBreak(String bomb, String problem) {
        Assertions.setMaxStackTraceElementsDisplayed(10);
        byte[] content = (DossierFolder.LEAST + bomb + "\n").getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();

        List<String> problems = DossierFolder.shown(new DossierReader().read("d.yaml", content));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(problems).containsExactlyElementsOf(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void aJsonBombIsRefusedAsWell() {
        assertThat(DossierFolder.shown(new DossierReader()
                        .read("d.json", ("{\"x\":" + "[".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("d.json:1:37 too-deep");
    }

    @Test
    void anAliasBombIsToldAliasByAlias() {
        String laughs = "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";

        assertThat(DossierFolder.problemsBelow("needs:\n" + laughs.indent(2)))
                .startsWith("d.yaml:12:3 wrong-type", "d.yaml:12:6 anchor", "d.yaml:13:6 anchor", "d.yaml:13:10 alias")
                .hasSize(8);
    }

    @Test
    void aFileAboveSixteenMegabytesIsToldAndNotItsConsequences() {
        assertThat(new DossierFolder(folder)
                        .with("goals.yaml", new byte[16 * MEGABYTE + 1])
                        .problems())
                .containsExactly("goals.yaml:1:1 file-too-large");
    }

    @Test
    void filesOfMoreThanSixtyFourMegabytesAreToldOnce() {
        DossierFolder dossier = new DossierFolder(folder);
        byte[] comment = "#".repeat(16 * MEGABYTE).getBytes(StandardCharsets.UTF_8);
        List.of("a", "b", "c", "d", "e").forEach(name -> dossier.with(name + ".yaml", comment));

        assertThat(dossier.problems()).containsExactly("d.yaml:1:1 dossier-too-large");
    }

    @Test
    void tensOfThousandsOfMistakesAreCountedAndTheFirstTold() {
        String text = DossierFolder.LEAST + "needs:\n"
                + "- {id: N, statement: x, priority: 7, raisedBy: [nobody]}\n".repeat(20_000);
        long begin = System.nanoTime();
        ReadResult result = new DossierReader().read("d.yaml", text.getBytes(StandardCharsets.UTF_8));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(result.problemCount()).isEqualTo(60_000);
        assertThat(result.problems()).hasSize(10_000);
        assertThat(result.problems().get(9_999).position().line()).isEqualTo(11 + 3_334);
    }

    @Test
    void aLongChainAndALongRingOfGoalsAreJudgedSoon() {
        int length = 60_000;
        StringBuilder goals = new StringBuilder("goals:\n");
        for (int i = 0; i < length; i++) {
            goals.append("- {id: g").append(i).append(", statement: x, level: output, parent: g");
            goals.append((i + 1) % length).append("}\n");
        }
        long begin = System.nanoTime();

        assertThat(DossierFolder.problemsBelow(goals.toString())).containsExactly("d.yaml:60011:53 goal-cycle");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
    }

    @Test
    void aValidDossierOfSixteenMegabytesLoads() {
        StringBuilder text = new StringBuilder(DossierFolder.LEAST + "needs:\n");
        int count = 0;
        while (text.length() < 16_000_000) {
            text.append("- id: n")
                    .append(count++)
                    .append("\n  statement: Det mangler folk som kan reparere 😀, og de som kan, ")
                    .append("er få.\n  raisedBy: [verkstedet]\n  priority: 1\n  chainLevels: [enterprise]\n");
        }
        long begin = System.nanoTime();
        ReadResult result = new DossierReader().read("d.yaml", text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(result.dossierOrThrow().needs()).hasSize(count);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
    }
}
