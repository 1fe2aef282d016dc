package no.grobunn.core.storage;

import no.grobunn.core.storage.tree.Mark;

/**
 * A place in a file.
 *
 * @param file the file's name within the dossier
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    static Position of(Mark mark) {
        return new Position(mark.file(), mark.line(), mark.column());
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
