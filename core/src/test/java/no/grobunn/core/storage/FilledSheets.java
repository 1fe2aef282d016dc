package no.grobunn.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.sheet.FormSheet.Shape;
import org.jspecify.annotations.Nullable;

/** Lays sheets out in cells as a workbook does, without a workbook. */
final class FilledSheets {
    private FilledSheets() {}

    static List<FilledSheet> of(List<FormSheet> sheets) {
        return sheets.stream().map(FilledSheets::of).toList();
    }

    static FilledSheet of(FormSheet sheet) {
        return new FilledSheet(sheet.name(), false, sheet.shape() == Shape.CARD ? card(sheet) : table(sheet));
    }

    private static List<FilledRow> card(FormSheet sheet) {
        List<FilledRow> rows = new ArrayList<>();

        for (int i = 0; i < sheet.columns().size(); i++) {
            FormColumn column = sheet.columns().get(i);
            TreeMap<Integer, CellValue> cells = new TreeMap<>();
            cells.put(1, new CellValue.Words(column.key()));
            cells.put(2, new CellValue.Words(column.heading()));
            put(cells, 3, sheet.rows().isEmpty() ? null : sheet.rows().get(0).get(i));
            rows.add(FilledRow.of(i + 2, cells));
        }
        return rows;
    }

    private static List<FilledRow> table(FormSheet sheet) {
        List<FilledRow> rows = new ArrayList<>();
        TreeMap<Integer, CellValue> keys = new TreeMap<>();
        TreeMap<Integer, CellValue> headings = new TreeMap<>();

        for (int i = 0; i < sheet.columns().size(); i++) {
            keys.put(i + 2, new CellValue.Words(sheet.columns().get(i).key()));
            headings.put(i + 2, new CellValue.Words(sheet.columns().get(i).heading()));
        }
        rows.add(FilledRow.of(1, keys));
        rows.add(FilledRow.of(2, headings));
        for (int row = 0; row < sheet.rows().size(); row++) {
            TreeMap<Integer, CellValue> cells = new TreeMap<>();
            for (int i = 0; i < sheet.columns().size(); i++) {
                put(cells, i + 2, sheet.rows().get(row).get(i));
            }
            rows.add(FilledRow.of(row + 3, cells));
        }
        return rows;
    }

    private static void put(TreeMap<Integer, CellValue> cells, int column, @Nullable CellValue value) {
        if (value != null) {
            cells.put(column, value);
        }
    }
}
