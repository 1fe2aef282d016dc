package no.grobunn.core.storage;

import java.nio.file.Path;

/**
 * Reads themes from files (format {@code grobunn-theme/1}), YAML or JSON, and the logo that a theme names, as strictly and within the same limits as {@link
 * DossierReader} reads dossiers: everything that is wrong is found in one go, with its place. Never writes. Stateless and thread-safe.
 */
public final class ThemeReader {
    /** The name of the theme that lies beside a dossier. */
    public static final String FILE = "theme.yaml";

    /** A reader. */
    public ThemeReader() {}

    /**
     * Reads a theme; its logo's path starts from the theme's own folder.
     *
     * @return the theme, or everything that is wrong; a file that is missing or cannot be opened is a problem too
     */
    public ThemeReadResult read(Path file) {
        return new ThemeReading(file).result();
    }
}
