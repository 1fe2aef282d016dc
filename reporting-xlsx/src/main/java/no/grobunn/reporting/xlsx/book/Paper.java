package no.grobunn.reporting.xlsx.book;

import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4 on its side, as wide as one page unless it would become too small to read, with the document's name above and its edition below. */
final class Paper {
    /** A header or footer holds 255 characters in all, codes included (ECMA-376 part 1, 18.3.1.46). */
    private static final int MOST = 90;

    /** So many digits side by side are still legible on one page. */
    private static final double LEGIBLE = 190;

    private static final double SIDE_INCHES = 0.6;
    private static final double EDGE_INCHES = 0.75;

    private Paper() {}

    static void set(XSSFSheet sheet, DocumentFacts facts, int repeatedRow, boolean onePage, double width) {
        int across = (int) Math.max(1, Math.round(width / LEGIBLE));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) across);
        setup.setFitHeight((short) (onePage ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, EDGE_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, EDGE_INCHES);
        if (across > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        if (repeatedRow >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(repeatedRow, repeatedRow, -1, -1));
        }
        edges(sheet, facts);
    }

    private static void edges(XSSFSheet sheet, DocumentFacts facts) {
        Texts texts = facts.texts();
        sheet.getHeader().setLeft(shown(facts.title()));
        sheet.getHeader().setCenter(facts.draft() ? "&B" + shown(texts.get("workbook.draft")) : "");
        sheet.getHeader().setRight("&A");
        String edition = facts.edition().isEmpty() ? "" : facts.edition() + " · ";
        sheet.getFooter().setLeft(shown(edition + Formats.of(texts.language()).shortDate(facts.date())));
        sheet.getFooter().setRight(texts.get("workbook.page", "&P", "&N"));
    }

    /** A text without codes of its own: an ampersand begins one, so it is doubled. */
    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        String cut = line.length() <= MOST
                ? line
                : line.substring(0, lastWhole(line)).strip() + "…";
        return cut.replace("&", "&&");
    }

    private static int lastWhole(String line) {
        return Character.isHighSurrogate(line.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
    }
}
