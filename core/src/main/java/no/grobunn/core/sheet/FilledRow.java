package no.grobunn.core.sheet;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a sheet that somebody filled in. Immutable.
 *
 * @param number from 1
 * @param cells the values of the cells that hold something, by the number of their column, from 1
 */
public record FilledRow(int number, SortedMap<Integer, CellValue> cells) {
    public FilledRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** The row of these cells. */
    public static FilledRow of(int number, Map<Integer, CellValue> cells) {
        return new FilledRow(number, new TreeMap<>(cells));
    }
}
