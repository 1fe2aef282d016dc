package no.grobunn.core.storage.tree;

import no.grobunn.core.sheet.SheetPlace;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param file the file's name within the dossier
 * @param sheet the sheet of a workbook, or null in a file of text
 * @param line from 1; of a sheet the row
 * @param column from 1, in characters (code points); of a sheet the column of cells
 */
public record Mark(String file, @Nullable SheetPlace sheet, int line, int column) {
    /** A place in a file of text. */
    public Mark(String file, int line, int column) {
        this(file, null, line, column);
    }

    @Override
    public String toString() {
        return sheet == null ? file + ":" + line + ":" + column : sheet.cell(line, column);
    }
}
