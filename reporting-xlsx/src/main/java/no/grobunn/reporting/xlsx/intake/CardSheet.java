package no.grobunn.reporting.xlsx.intake;

import java.util.List;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** A sheet about one thing: what is asked for, the answer, and what it is for, line by line; the keys stand in a hidden column behind them. */
final class CardSheet {
    private static final int HEADINGS = 3;
    private static final int QUESTION = 0;
    private static final int ANSWER = 1;
    private static final int HELP = 2;
    private static final int KEY = 3;
    private static final double WIDE = 90;

    private final FormSheet form;
    private final BookSheet sheet;
    private final EntryHelp help;
    private final Texts texts;

    CardSheet(FormSheet form, BookSheet sheet, EntryHelp help, Texts texts) {
        this.form = form;
        this.sheet = sheet;
        this.help = help;
        this.texts = texts;
    }

    void write() {
        sheet.text(0, 0, form.name(), Look.TITLE);
        sheet.text(1, 0, form.help(), Look.SUBTITLE);
        sheet.text(HEADINGS, QUESTION, texts.get("sheet.question"), Look.HEADER);
        sheet.text(HEADINGS, ANSWER, texts.get("sheet.answer"), Look.HEADER);
        sheet.text(HEADINGS, HELP, texts.get("sheet.guide.help"), Look.HEADER);
        List<FormColumn> columns = ColumnPlaces.inOrder(form);
        for (int i = 0; i < columns.size(); i++) {
            line(HEADINGS + 1 + i, columns.get(i));
        }
        sheet.width(ANSWER, WIDE);
        sheet.hideColumn(KEY);
        sheet.freeze(HEADINGS + 1, 1, new CellAddress(HEADINGS + 1, ANSWER));
        sheet.repeat(HEADINGS);
    }

    private void line(int row, FormColumn column) {
        int index = form.columns().indexOf(column);
        @Nullable
        CellValue value = form.rows().isEmpty() ? null : form.rows().get(0).get(index);
        sheet.text(row, QUESTION, EntryCells.heading(column), Look.STRONG_TEXT);
        EntryCells.write(sheet, row, ANSWER, column, value);
        sheet.text(row, HELP, column.help(), Look.EXPLANATION);
        sheet.text(row, KEY, column.key(), Look.NOTE);
        help.add(column, row, row, ANSWER);
        if (column.hidden()) {
            sheet.hideRow(row);
        }
    }
}
