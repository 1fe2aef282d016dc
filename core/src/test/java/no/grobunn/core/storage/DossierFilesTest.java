package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make a dossier, and what is said where one of them cannot be read. */
class DossierFilesTest {
    private static final String NEED = "needs:\n- {id: %s, statement: x, priority: 1}\n";

    @TempDir
    Path folder;

    private DossierFolder dossier;

    @BeforeEach
    void write() {
        dossier = new DossierFolder(folder);
    }

    @Test
    void listsAreJoinedByTheFilesNames() {
        dossier.with("b.yml", NEED.formatted("b"))
                .with("A.yaml", NEED.formatted("a"))
                .with("ø.yaml", NEED.formatted("oe"))
                .with(".hidden.yaml", "tull")
                .with("theme.yaml", "tull")
                .with("notes.txt", "tull")
                .with("empty.yaml", "# nothing yet\n");
        ReadResult result = dossier.read();

        assertThat(result.dossierOrThrow().needs())
                .extracting(need -> need.id().value())
                .containsExactly("a", "b", "oe");
        assertThat(result.sources().find("needs[1].id")).hasToString("Optional[b.yml:2:8]");
        assertThat(result.sources().find("needs/oe/priority")).hasToString("Optional[ø.yaml:2:36]");
        assertThat(result.sources().find("needs/none")).isEmpty();
        assertThat(result.sources().nearest("needs/oe/none")).isEqualTo(new Position("ø.yaml", 2, 3));
    }

    @Test
    void readingChangesNothing() throws IOException {
        dossier.read();

        assertThat(folder).isDirectoryContaining("glob:**dossier.yaml");
        assertThat(Files.readString(folder.resolve("dossier.yaml"))).isEqualTo(DossierFolder.LEAST);
    }

    @Test
    void theProjectMayStandInAnyOneFile() {
        int project = DossierFolder.LEAST.indexOf("project:");
        dossier.with("dossier.yaml", "format: grobunn/1\n").with("x.yaml", DossierFolder.LEAST.substring(project));
        assertThat(dossier.problems()).isEmpty();

        dossier.with("y.yaml", DossierFolder.LEAST.substring(project, DossierFolder.LEAST.indexOf("actors:")));
        assertThat(dossier.problems()).containsExactly("y.yaml:1:1 single-object-twice");
    }

    @Test
    void aProjectThatIsMissingIsToldAtTheHead() {
        assertThat(dossier.with("dossier.yaml", "# first a remark\nformat: grobunn/1\n")
                        .problems())
                .containsExactly("dossier.yaml:1:1 missing-key");
    }

    @Test
    void aFolderWithoutItsMainFileIsToldThatAndNoMore() throws IOException {
        dossier.with("x.yaml", NEED.formatted("N"));
        Files.delete(folder.resolve("dossier.yaml"));

        assertThat(dossier.problems()).containsExactly("dossier.yaml:1:1 no-dossier-file", "x.yaml:2:8 not-a-slug");
    }

    @Test
    void aFileThatIsNotThereIsAProblemLikeOthers() {
        ReadResult result = new DossierReader().read(folder.resolve("none.yaml"));

        assertThat(DossierFolder.shown(result)).containsExactly("none.yaml:1:1 file-missing");
        assertThatThrownBy(result::dossierOrThrow)
                .isInstanceOf(UnreadableDossierException.class)
                .hasMessageContaining("none.yaml:1:1");
    }

    @Test
    void jsonCarriesTheSameTree() {
        String json = """
                {"format": "grobunn/1",
                 "project": {"id": "reparer", "title": "Reparer igjen", "phase": "pre-project", "language": "nb", "recipients": null,
                   "summary": "Folk skal kunne reparere.", "owner": "verkstedet", "period": {"start": "2027-01-01", "end": "2027-12-31"}},
                 "actors": [{"id": "verkstedet", "name": "Verkstedet", "sector": "business"}]}
                """;

        assertThat(new DossierReader()
                        .read("d.json", json.getBytes(StandardCharsets.UTF_8))
                        .dossierOrThrow())
                .isEqualTo(dossier.read().dossierOrThrow());
    }

    @Test
    void aSyntaxErrorEndsItsOwnFileOnly() {
        dossier.with("actors.yaml", "actors:\n- id: skolen\n  name: \"Skolen\n")
                .with("needs.yaml", "needs:\n- {id: n1, statement: x, priority: 9, raisedBy: [skolen]}\n");

        assertThat(dossier.problems())
                .containsExactly("actors.yaml:3:9 yaml-unclosed-quote", "needs.yaml:2:36 out-of-range");
    }

    @Test
    void aFileThatCannotBeReadRaisesNoFollowOnErrors() {
        dossier.with("dossier.yaml", DossierFolder.LEAST.replace("title: Reparer igjen", "title: [Reparer"))
                .with("needs.yaml", "needs:\n- {id: n1, statement: x, priority: 1, raisedBy: [skolen, verkstedet]}\n");

        assertThat(dossier.problems()).hasSize(1).first().asString().startsWith("dossier.yaml:4:10 ");
    }

    @Test
    void whatAnUnreadableFileDoesNotHoldIsStillMissed() {
        dossier.with("needs.yaml", "needs:\n- {id: n1, raisedBy: [verkstedet}\n")
                .with("goals.yaml", "goals:\n- {id: g, statement: x, level: output, needs: [n9], owner: ingen}\n");

        assertThat(dossier.problems())
                .containsExactly("goals.yaml:2:60 unresolved-reference", "needs.yaml:2:22 yaml-unclosed-bracket");
    }

    @Test
    void aFileThatBeginsWithoutAKeyIsToldOnce() {
        dossier.with("needs.yaml", "- {id: n1, statement: x, priority: 1}\n")
                .with("goals.yaml", "goals:\n- {id: g, statement: x, level: output, needs: [n1]}\n");

        assertThat(dossier.problems()).containsExactly("needs.yaml:1:1 not-a-mapping");
    }

    @Test
    void ofANewerFormatOnlyThatIsTold() {
        dossier.with("dossier.yaml", "format: grobunn/2\nnoe: nytt\n").with("x.yaml", "a: [\n");
        ReadResult result = dossier.read();

        assertThat(DossierFolder.shown(result)).containsExactly("dossier.yaml:1:9 format-newer");
        assertThat(result.problems().get(0).message(Language.EN)).contains("grobunn/2", "grobunn/1");
    }

    @Test
    void theFormatMustBeThereAndTheSame() {
        assertThat(dossier.with("x.yaml", "format: grobunn/1\n").problems()).isEmpty();
        assertThat(dossier.with("x.yaml", "format: grobunn/2\n").problems())
                .containsExactly("x.yaml:1:9 format-differs");
        assertThat(dossier.with("x.yaml", "")
                        .with("dossier.yaml", withFormat(""))
                        .problems())
                .containsExactly("dossier.yaml:1:1 format-missing");
        assertThat(dossier.with("dossier.yaml", withFormat("format: grobunn\n")).problems())
                .containsExactly("dossier.yaml:1:9 format-unknown");
    }

    private static String withFormat(String line) {
        return DossierFolder.LEAST.replace("format: grobunn/1\n", line);
    }

    @Test
    void anOwnerWrittenAlmostLikeAnActorIsAWarning() {
        dossier.with(
                "i.yaml",
                "initiatives:\n- {id: i1, title: x, region: own, status: ongoing, owner: Verksteded}\n"
                        + "- {id: i2, title: x, region: own, status: ongoing, owner: verkstedet}\n"
                        + "- {id: i3, title: x, region: own, status: ongoing, owner: Bedriften AS}\n");
        ReadResult result = dossier.read();

        assertThat(result.dossier()).isPresent();
        assertThat(DossierFolder.shown(result)).containsExactly("i.yaml:2:59 near-miss-owner");
        assertThat(result.problems().get(0).severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(result.problems().get(0).nearest()).isEqualTo(Optional.of("verkstedet"));
    }
}
