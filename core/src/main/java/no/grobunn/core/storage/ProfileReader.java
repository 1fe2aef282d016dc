package no.grobunn.core.storage;

import java.nio.file.Path;

/**
 * Reads funder profiles from files (format {@code grobunn-profile/1}), one a file, YAML or JSON, as strictly and within the same limits as {@link DossierReader}
 * reads dossiers: everything that is wrong is found in one go, with its place. Never writes. Stateless and thread-safe.
 */
public final class ProfileReader {
    /** A reader. */
    public ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @return the profile, or everything that is wrong; a file that is missing or cannot be opened is a problem too
     */
    public ProfileReadResult read(Path file) {
        ProfileReading reading = new ProfileReading();
        return reading.result(reading.load(SourceFiles.name(file), file));
    }

    /**
     * Reads a profile that lies in memory.
     *
     * @param name the file's name for messages; {@code .json} at its end makes it JSON, anything else YAML
     */
    public ProfileReadResult read(String name, byte[] content) {
        ProfileReading reading = new ProfileReading();
        return reading.result(reading.load(name, content));
    }
}
