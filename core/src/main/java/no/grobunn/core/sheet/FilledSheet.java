package no.grobunn.core.sheet;

import java.util.List;

/**
 * A sheet that somebody filled in. Immutable.
 *
 * @param name what it is called
 * @param hidden whether its program hides it
 * @param rows the rows that hold something, from the top
 */
public record FilledSheet(String name, boolean hidden, List<FilledRow> rows) {
    public FilledSheet {
        rows = List.copyOf(rows);
    }
}
