package no.grobunn.core.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.grobunn.core.file.NotPutBackException;
import no.grobunn.core.file.PreparedFiles;

/** The files of a dossier as they were when they were read, so that what is made of them can be checked before it is written. Not thread-safe: its bytes are shared. */
public final class DossierFiles {
    private final Path place;
    private final Map<String, byte[]> contents;

    private DossierFiles(Path place, Map<String, byte[]> contents) {
        this.place = place;
        this.contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }

    /**
     * Loads the files of a dossier; those that cannot be loaded are not among them.
     *
     * @param place a folder or a file
     */
    public static DossierFiles load(Path place) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        new SourceFiles(mistake -> {})
                .load(place)
                .forEach(file -> file.content().ifPresent(content -> contents.put(file.name(), content)));
        return new DossierFiles(place, contents);
    }

    /** The bytes of each file by its name, in the order that they are read. */
    public Map<String, byte[]> contents() {
        return contents;
    }

    /** The same files, one of them with other bytes. */
    public DossierFiles with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(contents);
        changed.put(name, content);
        return new DossierFiles(place, changed);
    }

    /** Whether a file is JSON by its name; every other is YAML. */
    public static boolean isJson(String name) {
        return SourceFiles.isJson(name);
    }

    /** What the files make. */
    public ReadResult read() {
        return new DossierReading().read(contents);
    }

    /**
     * Writes the files that differ from those that were loaded, all or none.
     *
     * @param loaded what the changes were made to
     * @throws ChangedMeanwhileException if a file on the disk is not what was loaded any more; then none is written
     * @throws HalfWrittenException if only some could be written, and these could not be made what they were
     * @throws IOException if a file cannot be read or written; then all are as they were
     */
    public void writeOver(DossierFiles loaded) throws IOException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        contents.forEach((name, content) -> {
            if (!Arrays.equals(content, loaded.contents.get(name))) {
                changed.put(path(name), content);
            }
        });
        try (PreparedFiles prepared = PreparedFiles.of(changed)) {
            loaded.refuseChangedMeanwhile();
            prepared.moveIntoPlace();
        } catch (NotPutBackException e) {
            throw new HalfWrittenException(e);
        }
    }

    private void refuseChangedMeanwhile() throws IOException {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            if (!Arrays.equals(Files.readAllBytes(path(file.getKey())), file.getValue())) {
                throw new ChangedMeanwhileException(file.getKey());
            }
        }
    }

    private Path path(String name) {
        return Files.isDirectory(place) ? place.resolve(name) : place;
    }
}
