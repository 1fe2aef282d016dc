package no.grobunn.cli.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.Refusal;

/** Where a dossier is, from what was typed. */
public final class DossierPlace {
    private static final String MAIN_FILE = "dossier.yaml";
    private final PathNames paths;

    public DossierPlace(PathNames paths) {
        this.paths = paths;
    }

    /**
     * The folder or file that a word means.
     *
     * @throws Refusal if there is none, or it holds no dossier
     */
    public Path of(String typed) {
        Path place = paths.typed(typed);
        if (!Files.exists(place)) {
            throw Refusal.fileTrouble("error.dossier.missing", paths.of(place))
                    .remedy("error.dossier.missing.remedy", paths.asArgument(place));
        }
        if (Files.isDirectory(place) && !Files.exists(place.resolve(MAIN_FILE))) {
            throw Refusal.fileTrouble("error.dossier.none", paths.of(place)).remedy("error.dossier.none.remedy");
        }
        return place;
    }

    /** Whether a word means a dossier and not something else: a file, a folder that holds a dossier, or plainly a path. */
    public boolean isMeantBy(String word) {
        Path place = paths.typed(word);
        return Files.isRegularFile(place)
                || Files.exists(place.resolve(MAIN_FILE))
                || word.contains("/")
                || word.contains("\\")
                || word.startsWith(".")
                || word.matches(".*\\.(ya?ml|json)");
    }

    /** The folder that a dossier lies in. */
    public static Path folder(Path dossier) {
        return Files.isDirectory(dossier) ? dossier : dossier.resolveSibling("");
    }
}
