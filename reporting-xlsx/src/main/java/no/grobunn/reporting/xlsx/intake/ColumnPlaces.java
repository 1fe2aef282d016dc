package no.grobunn.reporting.xlsx.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Ref;

/** Where the columns of tables stand, so that drop-downs can offer what is written in them. Immutable. */
final class ColumnPlaces {
    /** Rows from 0: the keys, the title, the sentence, an empty one, the headings. */
    static final int HEADINGS = 4;

    /** Help and drop-downs go down to this row at least: there is room for so many entries. */
    private static final int ROOM = 500;

    private final Map<String, String> ranges = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();

    ColumnPlaces(Map<FormSheet, BookSheet> placed) {
        placed.forEach((sheet, onto) -> {
            List<FormColumn> columns = inOrder(sheet);
            for (int i = 0; i < columns.size(); i++) {
                String first = onto.ref(Ref.fixed(HEADINGS + 1, i));
                String all = onto.ref(Ref.fixed(HEADINGS + 1, i) + ":" + Ref.fixed(lastRow(sheet), i));
                // Without the empty cells below, at whose first a program would open the list.
                ranges.putIfAbsent(columns.get(i).key(), "OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)");
                sheets.putIfAbsent(columns.get(i).key(), onto.name());
            }
        });
    }

    /** The last row, from 0, for which a table has help. */
    static int lastRow(FormSheet sheet) {
        return HEADINGS + Math.max(ROOM, sheet.rows().size() + ROOM / 2);
    }

    /** The columns as they stand: those that people see first. */
    static List<FormColumn> inOrder(FormSheet sheet) {
        List<FormColumn> ordered = new ArrayList<>(
                sheet.columns().stream().filter(column -> !column.hidden()).toList());
        sheet.columns().stream().filter(FormColumn::hidden).forEach(ordered::add);
        return ordered;
    }

    /** The cells of a column, as formulas on other sheets write them. */
    Optional<String> range(String key) {
        return Optional.ofNullable(ranges.get(key));
    }

    /** The name of the sheet that a column stands on. */
    String sheet(String key) {
        return sheets.getOrDefault(key, "");
    }
}
