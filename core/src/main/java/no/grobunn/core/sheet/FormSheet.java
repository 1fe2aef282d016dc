package no.grobunn.core.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be filled in. Immutable.
 *
 * @param key what it is known by, whatever it is called
 * @param name what it is called
 * @param help what it holds, in a sentence
 * @param shape how its columns are laid out
 * @param columns its columns in their order
 * @param rows what is filled in already: a value for each column, null for an empty cell
 * @param example a row as somebody may fill it in; empty if there is none
 */
public record FormSheet(
        String key,
        String name,
        String help,
        Shape shape,
        List<FormColumn> columns,
        List<List<@Nullable CellValue>> rows,
        List<@Nullable CellValue> example) {
    /** How a sheet is laid out. */
    public enum Shape {
        /** Headings side by side, with any number of rows below. */
        TABLE,
        /** One thing only: headings below each other, with what is asked for beside them. */
        CARD
    }

    public FormSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().<List<@Nullable CellValue>>map(FormSheet::fixed).toList();
        example = fixed(example);
    }

    private static List<@Nullable CellValue> fixed(List<@Nullable CellValue> cells) {
        return Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
