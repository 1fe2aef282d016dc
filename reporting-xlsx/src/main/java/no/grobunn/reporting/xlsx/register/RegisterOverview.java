package no.grobunn.reporting.xlsx.register;

import java.math.BigDecimal;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.listing.Listing;

/** The first sheet: what every other holds, and how much of it. */
final class RegisterOverview {
    private static final int COUNT = 1;
    private static final int EXPLANATION = 2;
    private static final int EXPLANATION_WIDTH = 96;

    private final BookSheet sheet;
    private final Texts texts;
    private int next = SheetHead.ROWS;

    RegisterOverview(BookSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void head(String title, String facts) {
        SheetHead.write(sheet, title, facts);
        sheet.text(next, 0, texts.get("workbook.overview.sheets"), Look.HEADER);
        sheet.text(next, COUNT, texts.get("workbook.register.entries"), Look.HEADER_NUMBER);
        sheet.blank(next, EXPLANATION, Look.HEADER);
        sheet.width(EXPLANATION, EXPLANATION_WIDTH);
        next++;
    }

    /** A sheet whose entries are counted in its table. */
    void line(BookSheet target, NamedTable table, Listing<?> listing) {
        sheet.formula(
                next,
                COUNT,
                "COUNTA(" + table.firstColumn() + ")",
                BigDecimal.valueOf(listing.entries().size()),
                Look.WHOLE);
        named(target, listing.name(), listing.help());
    }

    /** A sheet that holds something else. */
    void line(BookSheet target, String name, String help) {
        sheet.blank(next, COUNT, Look.TEXT);
        named(target, name, help);
    }

    void note(String text) {
        sheet.text(next + 1, 0, text, Look.NOTE);
    }

    private void named(BookSheet target, String name, String help) {
        sheet.link(next, 0, name, target, "A1");
        sheet.text(next, EXPLANATION, help, Look.EXPLANATION);
        next++;
    }
}
