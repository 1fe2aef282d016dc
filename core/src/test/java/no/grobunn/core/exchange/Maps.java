package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;

/** Maps for tests, and what a person would read of what was read. */
final class Maps {
    private static final Path GOLDEN = Path.of("src/test/resources/no/grobunn/core/exchange");

    private Maps() {}

    static Dossier fredrikstad() {
        return new DossierReader()
                .read(Path.of("..", "examples", "fredrikstad"))
                .dossierOrThrow();
    }

    /** The one file of a map for the public. */
    static String text(Dossier dossier, ActorMapFormat format) {
        return files(dossier, format).get(0).text();
    }

    static List<MapFile> files(Dossier dossier, ActorMapFormat format) {
        return new ActorMapExport(format, Audience.PUBLIC, Language.NB).files(dossier);
    }

    static ImportedMap read(String name, String text) {
        return new ActorMapImport().read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Places and codes of the problems. */
    static List<String> problems(ImportedMap map) {
        return map.problems().stream()
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }

    /** What was lost or changed: item, field, value and why. */
    static List<String> notes(ImportedMap map) {
        assertThat(map.problems()).extracting(Object::toString).isEmpty();
        return map.notes().stream()
                .map(note -> note.why().position() + " " + (note.lost() ? "lost " : "")
                        + note.why().code() + " [" + note.item() + "] " + note.field() + "=" + note.value())
                .toList();
    }

    /** A text as it was approved; {@code -Dgrobunn.golden=write} writes what is there now, to be looked at. */
    static void assertThatIs(String text, String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("grobunn.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
