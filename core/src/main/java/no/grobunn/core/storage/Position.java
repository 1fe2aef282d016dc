package no.grobunn.core.storage;

import java.util.Comparator;
import no.grobunn.core.sheet.SheetPlace;
import no.grobunn.core.storage.tree.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param file the file's name within the dossier
 * @param sheet the sheet of a workbook, or null in a file of text
 * @param line from 1; of a sheet the row
 * @param column from 1, in characters (code points); of a sheet the column of cells
 */
public record Position(String file, @Nullable SheetPlace sheet, int line, int column) implements Comparable<Position> {
    /** From the top of a file; sheet by sheet in a workbook. */
    static final Comparator<Position> WITHIN_FILE = Comparator.comparingInt(
                    (Position position) -> position.sheet == null ? -1 : position.sheet.number())
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    private static final Comparator<Position> BY_FILE =
            Comparator.comparing(Position::file).thenComparing(WITHIN_FILE);

    /** A place in a file of text. */
    public Position(String file, int line, int column) {
        this(file, null, line, column);
    }

    static Position of(Mark mark) {
        return new Position(mark.file(), mark.sheet(), mark.line(), mark.column());
    }

    @Override
    public int compareTo(Position other) {
        return BY_FILE.compare(this, other);
    }

    /** {@code goals.yaml:12:5}, or a cell as spreadsheet programs name it: {@code Behov!C8}. */
    @Override
    public String toString() {
        return sheet == null ? file + ":" + line + ":" + column : sheet.cell(line, column);
    }
}
