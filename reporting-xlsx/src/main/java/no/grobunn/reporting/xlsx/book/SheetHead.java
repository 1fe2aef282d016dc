package no.grobunn.reporting.xlsx.book;

/** The title and the sentence that head every sheet. */
public final class SheetHead {
    /** How many rows it takes, the empty one below it included; the header of a table or grid comes next. */
    public static final int ROWS = 3;

    private SheetHead() {}

    public static void write(BookSheet sheet, String title, String note) {
        sheet.text(0, 0, title, Look.TITLE);
        sheet.text(1, 0, note, Look.SUBTITLE);
    }
}
