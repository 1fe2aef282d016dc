package no.grobunn.core.storage;

import java.nio.file.Path;

/**
 * Reads dossiers from files (format {@code grobunn/1}): a folder with {@code dossier.yaml} and more YAML files beside it, or one YAML or JSON file. Everything that
 * is wrong in any file is found in one go, with its place. Never writes. Stateless and thread-safe.
 */
public final class DossierReader {
    /** A reader. */
    public DossierReader() {}

    /**
     * Reads a dossier.
     *
     * @param place a folder or a file
     * @return the dossier, or everything that is wrong; a file that is missing or cannot be opened is a problem too
     */
    public ReadResult read(Path place) {
        return new DossierReading().read(place);
    }

    /**
     * Reads a dossier that is one file and lies in memory.
     *
     * @param name the file's name for messages; {@code .json} at its end makes it JSON, anything else YAML
     */
    public ReadResult read(String name, byte[] content) {
        return new DossierReading().read(name, content);
    }
}
