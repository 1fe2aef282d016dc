package no.grobunn.reporting.xlsx.budget;

import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;

/** The title and the sentence that head every sheet. */
final class SheetHead {
    /** How many rows it takes, the empty one below it included; the header of a table or grid comes next. */
    static final int ROWS = 3;

    private SheetHead() {}

    static void write(BookSheet sheet, String title, String note) {
        sheet.text(0, 0, title, Look.TITLE);
        sheet.text(1, 0, note, Look.SUBTITLE);
    }
}
