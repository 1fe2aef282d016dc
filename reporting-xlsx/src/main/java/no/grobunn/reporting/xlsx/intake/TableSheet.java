package no.grobunn.reporting.xlsx.intake;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.EntryKind;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.SheetNames;
import no.grobunn.reporting.xlsx.book.TableColumn;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** A sheet with any number of rows: a table below its keys, which are hidden, its title and a sentence on what it holds. */
final class TableSheet {
    private static final String DAY = "31.12.2000";

    /** As long as a name often is. */
    private static final String NAME = "Næringsforeningen i Kyststad";

    private static final String WORDS = "Noen ord om saken";

    private final FormSheet form;
    private final BookSheet sheet;
    private final SheetNames names;
    private final EntryHelp help;

    TableSheet(FormSheet form, BookSheet sheet, SheetNames names, EntryHelp help) {
        this.form = form;
        this.sheet = sheet;
        this.names = names;
        this.help = help;
    }

    void write() {
        List<FormColumn> columns = ColumnPlaces.inOrder(form);
        sheet.forEntry();
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(0, i, columns.get(i).key(), Look.NOTE);
        }
        sheet.text(1, 0, form.name(), Look.TITLE);
        sheet.text(2, 0, form.help(), Look.SUBTITLE);
        clearHead(columns.size());
        List<TableColumn<List<@Nullable CellValue>>> table = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            table.add(column(columns.get(i)));
            sheet.column(i, EntryCells.look(columns.get(i)));
            makeRoom(columns.get(i), i);
            help.add(columns.get(i), ColumnPlaces.HEADINGS + 1, ColumnPlaces.lastRow(form), i);
            if (columns.get(i).hidden()) {
                sheet.hideColumn(i);
            }
        }
        sheet.freeze(ColumnPlaces.HEADINGS + 1, 1, new CellAddress(ColumnPlaces.HEADINGS + 1, 0));
        sheet.repeat(ColumnPlaces.HEADINGS);
        NamedTable.write(sheet, names.table(form.name()), ColumnPlaces.HEADINGS, table, form.rows());
        sheet.hideRow(0);
    }

    /** Columns have rules from top to bottom; over the headings there shall be none. */
    private void clearHead(int columns) {
        for (int row = 1; row < ColumnPlaces.HEADINGS; row++) {
            int first = row + 1 < ColumnPlaces.HEADINGS ? 1 : 0;
            for (int column = first; column < columns; column++) {
                sheet.blank(row, column, Look.NOTE);
            }
        }
    }

    /** As much as the longest choice and the example need, so that an empty column can be written in. */
    private void makeRoom(FormColumn column, int place) {
        if (column.entry() instanceof EntryKind.Choice choice) {
            choice.words().forEach(word -> sheet.makeRoom(place, word, Look.ENTRY));
        }
        sheet.makeRoom(place, sample(column), Look.ENTRY);
    }

    /** What may come to stand in a column. */
    private String sample(FormColumn column) {
        if (column.entry() instanceof EntryKind.Name) {
            return NAME;
        }
        if (column.entry() instanceof EntryKind.Day) {
            return DAY;
        }
        @Nullable
        CellValue example = form.example().isEmpty()
                ? null
                : form.example().get(form.columns().indexOf(column));
        if (example instanceof CellValue.Words words) {
            return words.text();
        }
        return column.entry() instanceof EntryKind.Text ? WORDS : "";
    }

    private TableColumn<List<@Nullable CellValue>> column(FormColumn column) {
        int index = form.columns().indexOf(column);
        return new TableColumn<>(
                EntryCells.heading(column),
                EntryCells.isRight(column) ? Look.HEADER_NUMBER : Look.HEADER,
                EntryCells.look(column),
                (onto, row, place, line) -> EntryCells.write(onto, row, place, column, line.get(index)));
    }
}
