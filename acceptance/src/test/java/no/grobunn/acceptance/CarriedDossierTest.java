package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that carries its dossier can be opened again. */
class CarriedDossierTest {
    @TempDir
    private Path folder;

    /** Which shows as well that the document says nothing that its readers may not see: the dossier it carries is without that. */
    @Test
    void theDossierThatAProposalCarriesMakesTheSameProposalAgain() throws IOException {
        Path carrying = proposal(Fredrikstad.DOSSIER, "carrying", "--conformance", "pdfa-3a");

        Run begun = grobunn("new", folder.resolve("again"), "--from", carrying);

        assertThat(begun.exit()).as(begun.err()).isZero();
        assertThat(begun.out()).contains("dossier.yaml", "grobunn check");
        assertThat(proposal(folder.resolve("again"), "second"))
                .hasSameBinaryContentAs(proposal(Fredrikstad.DOSSIER, "first"));
    }

    @Test
    void aDocumentWithoutADossierIsRefusedWithWhatToDo() throws IOException {
        Run begun = grobunn("new", folder.resolve("again"), "--from", proposal(Fredrikstad.DOSSIER, "plain"));

        assertThat(begun.exit()).isEqualTo(4);
        assertThat(begun.err()).containsPattern("--conformance\\h+pdfa-3a");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void aDamagedDocumentIsRefusedWithoutATrace() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7\nnothing of the kind\n");

        Run begun = grobunn("new", folder.resolve("again"), "--from", damaged);

        assertThat(begun.exit()).isEqualTo(4);
        assertThat(begun.err()).contains("damaged.pdf").doesNotContain("Exception", "\tat ");
    }

    private Path proposal(Path dossier, String out, Object... more) {
        Path made = folder.resolve(out);
        Stream<Object> words = Stream.concat(
                Stream.of("report", dossier, "pilot-proposal", "--date", Fredrikstad.DATE, "--out", made),
                Stream.of(more));
        Run run = grobunn(words.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return Fredrikstad.only(made, "pilot-proposal.pdf");
    }

    private static Run grobunn(Object... words) {
        return Distribution.built().grobunn(Jdk.RUNNING, words).run();
    }
}
