package no.grobunn.cli.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierPlace;
import no.grobunn.cli.dossier.SideFiles;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.storage.ThemeReadResult;
import no.grobunn.core.storage.ThemeReader;
import no.grobunn.core.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Where commands ask which theme documents are made in. */
public final class ThemeDesk {
    private final ThemeReader reader;
    private final SideFiles sideFiles;
    private final PathNames paths;

    public ThemeDesk(ThemeReader reader, SideFiles sideFiles, PathNames paths) {
        this.reader = reader;
        this.sideFiles = sideFiles;
        this.paths = paths;
    }

    /**
     * The theme that was typed; else the one that lies beside the dossier; else the house's own.
     *
     * @param typed a file, or null
     * @param place the dossier's folder or file
     * @throws Refusal if there is no such file, or the theme has errors; those have been shown then
     */
    public Theme choose(@Nullable String typed, Path place) {
        if (typed != null) {
            Path file = paths.typed(typed);
            if (!Files.isRegularFile(file)) {
                throw Refusal.fileTrouble("error.theme.missing", paths.of(file)).remedy("error.theme.missing.remedy");
            }
            return read(file);
        }
        Path beside = DossierPlace.folder(place).resolve(ThemeReader.FILE);
        return Files.exists(beside) ? read(beside) : Theme.STANDARD;
    }

    private Theme read(Path file) {
        ThemeReadResult read = reader.read(file);
        sideFiles.requireSound(read.problems(), file.resolveSibling(""), "error.theme.errors");
        return read.theme().orElseThrow();
    }
}
