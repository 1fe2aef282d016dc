package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The documents of the example case as the distribution makes them; made once for each Java and shared by all tests, which only read them.
 *
 * @param folder where they lie
 * @param run how the making went
 */
record Fredrikstad(Path folder, Run run) {
    /** The day that the example speaks from. */
    static final String DATE = "2022-09-15";

    static final Path DOSSIER = Distribution.EXAMPLES.resolve("fredrikstad");

    private static final Map<Jdk, Fredrikstad> MADE = new ConcurrentHashMap<>();
    private static final Map<Path, HeardPdf> HEARD = new ConcurrentHashMap<>();

    static Fredrikstad madeOn(Jdk jdk) {
        jdk.home();
        return MADE.computeIfAbsent(jdk, java -> make(java, Path.of("target", "documents", java.name())));
    }

    private static Fredrikstad make(Jdk jdk, Path relative) {
        Path folder = relative.toAbsolutePath();
        Run run = Distribution.built()
                .grobunn(jdk, "report", DOSSIER, "--date", DATE, "--out", folder)
                .run();
        return new Fredrikstad(folder, run);
    }

    Path proposal() {
        return document("pilot-proposal.pdf");
    }

    /** The proposal read aloud. */
    HeardPdf heardProposal() {
        return heard(proposal());
    }

    /** A document read aloud, once for all tests. */
    static HeardPdf heard(Path pdf) {
        return HEARD.computeIfAbsent(pdf, HeardPdf::of);
    }

    Path budget() {
        return document("budget.xlsx");
    }

    Path portalAnswers() {
        return document("portal-answers.txt");
    }

    private Path document(String end) {
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        return only(folder, end);
    }

    /** The one file of a folder whose name ends so. */
    static Path only(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            Path[] found = files.filter(file -> file.toString().endsWith(end)).toArray(Path[]::new);
            assertThat(found).as("files in " + folder + " that end in " + end).hasSize(1);
            return found[0];
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
