package no.grobunn.reporting.xlsx.intake;

import java.math.BigDecimal;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.EntryKind;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import org.jspecify.annotations.Nullable;

/** Writes what is filled in already, so that what is typed over it stays what it is: text as text, days as days. */
final class EntryCells {
    private EntryCells() {}

    static void write(BookSheet sheet, int row, int column, FormColumn of, @Nullable CellValue value) {
        if (value instanceof CellValue.Words words) {
            sheet.text(row, column, words.text(), Look.ENTRY);
        } else if (value instanceof CellValue.Numeral numeral) {
            BigDecimal number = numeral.number();
            sheet.number(row, column, number, look(of));
        } else if (value instanceof CellValue.Day day) {
            sheet.date(row, column, day.date(), Look.ENTRY_DAY);
        } else {
            sheet.blank(row, column, look(of));
        }
    }

    /** How a column's cells look in which nothing stands. */
    static Look look(FormColumn column) {
        EntryKind entry = column.entry();
        if (column.several()) {
            return Look.ENTRY;
        }
        if (entry instanceof EntryKind.Decimal decimal) {
            return decimal.money() ? Look.HUNDREDTHS : Look.GENERAL_NUMBER;
        }
        if (entry instanceof EntryKind.NumberOrWords) {
            return Look.GENERAL_NUMBER;
        }
        if (entry instanceof EntryKind.WholeNumber) {
            return Look.YEAR;
        }
        return entry instanceof EntryKind.Day ? Look.ENTRY_DAY : Look.ENTRY;
    }

    /** Whether a column's heading stands to the right, over numbers. */
    static boolean isRight(FormColumn column) {
        return look(column) != Look.ENTRY && look(column) != Look.ENTRY_DAY;
    }

    /** The heading as it stands in the sheet. */
    static String heading(FormColumn column) {
        return column.required() ? column.heading() + " *" : column.heading();
    }
}
