package no.grobunn.core.storage.tree;

/**
 * A place in a file.
 *
 * @param file the file's name within the dossier
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
public record Mark(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
