package no.grobunn.core.exchange;

import java.nio.file.Path;

/**
 * Reads a map that somebody already has: Kumu's JSON and tables, GraphML, GEXF. Nothing is lost without a word: {@link ImportedMap#notes()} lists what a dossier has no
 * place for. At most 16 MB a file and a million values; XML with a document type is refused. Never writes. Stateless and thread-safe.
 */
public final class ActorMapImport {
    /** An import. */
    public ActorMapImport() {}

    /**
     * Reads a map.
     *
     * @param file the file; of a pair of tables, {@code map-elements.csv} and {@code map-connections.csv}, either of them or {@code map.csv}
     * @return the map, or everything that is wrong with its files; one that is missing or cannot be opened is a problem too
     */
    public ImportedMap read(Path file) {
        MapReading reading = new MapReading();
        MapSource.files(file).forEach(reading::take);
        return reading.result(MapSource.name(file));
    }

    /**
     * Reads a map that is one file and lies in memory.
     *
     * @param name the file's name, whose end says the format
     */
    public ImportedMap read(String name, byte[] content) {
        MapReading reading = new MapReading();
        reading.take(name, content);
        return reading.result(name);
    }
}
