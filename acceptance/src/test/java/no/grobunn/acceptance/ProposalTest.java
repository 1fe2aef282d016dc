package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.publication.proposal.PilotProposal;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pilot proposal of the example case, as the distribution writes it. */
class ProposalTest {
    @ParameterizedTest
    @EnumSource
    void meetsPdfA2aAndPdfUa1(Jdk jdk) throws Exception {
        assertThat(VeraPdf.violations(Fredrikstad.madeOn(jdk).proposal())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedByTheJudgeOnceItIsDamaged(Damage damage, @TempDir Path folder) throws Exception {
        Path damaged = folder.resolve("damaged.pdf");
        damage.copy(Fredrikstad.madeOn(Jdk.RUNNING).proposal(), damaged);
        assertThat(VeraPdf.violations(damaged)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Needs(Tool.QPDF)
    void isSoundForAnotherReaderOfPdf(Jdk jdk) throws Exception {
        Run check =
                Tool.QPDF.command("--check", Fredrikstad.madeOn(jdk).proposal()).run();
        assertThat(check.exit()).as(check.out() + check.err()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @Needs(Tool.PDFINFO)
    void isReadAloudWordForWordAsItWasComposed(Jdk jdk) throws Exception {
        assertSame(Fredrikstad.madeOn(jdk).heardProposal().words(), SpokenDocument.of(composed()));
    }

    @Test
    void saysInWordsWhatItDrawsAsCircles() throws Exception {
        assertThat(said(COSName.ACTUAL_TEXT)).isNotEmpty().isEqualTo(SpokenDocument.ratings(composed()));
    }

    @Test
    void saysInWordsWhatItsFiguresShow() throws Exception {
        assertThat(said(COSName.getPDFName("Alt"))).isNotEmpty().isEqualTo(SpokenDocument.alternatives(composed()));
    }

    /** The words under a key of the structure, in the order in which they are read. */
    private static List<String> said(COSName key) throws Exception {
        List<String> words = new ArrayList<>();
        try (PDDocument file =
                Loader.loadPDF(Fredrikstad.madeOn(Jdk.RUNNING).proposal().toFile())) {
            StructureTree.eachElement(file, element -> {
                if (element.containsKey(key)) {
                    words.add(element.getString(key));
                }
            });
        }
        return words;
    }

    /** Two long texts are compared where they part, for nobody finds that place in thirty pages. */
    private static void assertSame(String heardWords, String composedWords) {
        // A reader parts words where their look or language changes; which words there are, SecondReadersTest asks.
        String heard = heardWords.replace(" ", "");
        String composed = composedWords.replace(" ", "");
        int parting = Math.max(0, Arrays.mismatch(heard.toCharArray(), composed.toCharArray()));
        assertThat(around(heard, parting)).isEqualTo(around(composed, parting));
        assertThat(heard).hasSameSizeAs(composed);
    }

    private static String around(String text, int place) {
        return text.substring(Math.min(text.length(), Math.max(0, place - 60)), Math.min(text.length(), place + 60));
    }

    @Test
    @Needs(Tool.PDFTOTEXT)
    void givesItsChaptersInOrderToWhoeverCopiesItsText() throws Exception {
        Run copied = Tool.PDFTOTEXT
                .command(
                        "-raw", "-enc", "UTF-8", Fredrikstad.madeOn(Jdk.RUNNING).proposal(), "-")
                .run();
        String text = SpokenDocument.spaced(copied.out());
        List<String> headings = headings(composed());
        int place = text.indexOf(headings.get(0)) + 1; // the contents page names them all before
        for (String heading : headings) {
            place = text.indexOf(heading, place);
            assertThat(place).as(heading).isNotNegative();
        }
    }

    private static List<String> headings(Document document) {
        return document.body().stream()
                .filter(block -> block instanceof Heading heading && heading.number() != null)
                .map(block -> ((Heading) block).number() + " " + ((Heading) block).text())
                .toList();
    }

    private static Document composed() {
        Dossier dossier = new DossierReader().read(Fredrikstad.DOSSIER).dossierOrThrow();
        return PilotProposal.compose(new PilotEdition(
                dossier,
                dossier.pilots().get(0),
                Audience.FUNDER,
                FunderProfiles.builtIn().forPilot(dossier.pilots().get(0)),
                dossier.project().language(),
                LocalDate.parse(Fredrikstad.DATE)));
    }
}
