package no.grobunn.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.storage.DossierReader;

/** The dossier that documents are tried on, and what holds of every one of them. */
public final class ExampleDocuments {
    public static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    public static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    private ExampleDocuments() {}

    /** A project and its owner, so far along. */
    public static Dossier in(Phase phase) {
        Dossier bare = SampleDossier.bare().build();
        Project project = bare.project();
        return Dossier.builder(Project.builder(
                                project.id(),
                                project.title(),
                                phase,
                                project.language(),
                                project.summary(),
                                project.owner(),
                                project.period())
                        .build())
                .actors(bare.actors())
                .build();
    }

    /** What stands before the first numbered chapter. */
    public static String firstPage(Document document) {
        return WrittenDocument.of(document).split("\n# 1 ")[0];
    }

    /** No level of heading is skipped, no heading stands above nothing, and no place of a text is left unfilled. */
    public static void assertIsReadable(Document document) {
        List<Block> blocks = document.body();
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                assertThat(heading.level()).as(heading.text()).isLessThanOrEqualTo(level + 1);
                level = heading.level();
                assertThat(i).as(heading.text()).isLessThan(blocks.size() - 1);
                if (blocks.get(i + 1) instanceof Heading next) {
                    assertThat(next.level()).as(next.text()).isGreaterThan(level);
                }
            }
        }
        assertThat(WrittenDocument.of(document)).doesNotContainPattern("\\{\\d|\\bnull\\b");
    }
}
