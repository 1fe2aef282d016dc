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

    /** So many digits side by side are still legible on one page: letters of 6.7 points. */
    static final double LEGIBLE = 215;

    /** So little of a page more is squeezed in. */
    private static final double SLIGHT = 0.02;

    private static final double SIDE_INCHES = 0.6;
    private static final double EDGE_INCHES = 0.75;
    private static final double POINTS = 72;
    private static final double ROOM_ACROSS = (11.69 - 2 * SIDE_INCHES) * POINTS;
    private static final double ROOM_DOWN = (8.27 - 2 * EDGE_INCHES) * POINTS;

    /** The digit of the standard font, in points on the screen that columns are measured for. */
    static final double DIGIT = 5.25;

    /** Printers round, so a page is not reckoned with to its very edge. */
    private static final double SAFE = 0.98;

    private Paper() {}

    /** So many digits side by side stand on a page as they are. */
    static final double UNSHRUNK = SAFE * ROOM_ACROSS / DIGIT;

    /** How many pages columns of a width stand on beside each other. */
    static int across(double width) {
        return (int) Math.max(1, Math.ceil(width / LEGIBLE - SLIGHT));
    }

    /** The scale at which columns of a width fill their pages, at most 1. */
    static double scale(double width) {
        return Math.min(1, UNSHRUNK / (width / across(width)));
    }

    /** How many points of rows a page holds at a scale. */
    static double height(double scale) {
        return SAFE * ROOM_DOWN / scale;
    }

    static void set(XSSFSheet sheet, DocumentFacts facts, RepeatedRows repeat, Paging paging, double width) {
        int across = across(width);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) across);
        setup.setFitHeight((short) (paging.shrinks() ? paging.down() : 0));
        sheet.setFitToPage(paging.percent() == 0);
        if (paging.percent() > 0) {
            setup.setScale((short) paging.percent());
        }
        paging.lastRows().forEach(sheet::setRowBreak);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, EDGE_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, EDGE_INCHES);
        if (across > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        if (repeat.any()) {
            sheet.setRepeatingRows(new CellRangeAddress(repeat.first(), repeat.last(), -1, -1));
        }
        edges(sheet, facts);
    }

    private static void edges(XSSFSheet sheet, DocumentFacts facts) {
        Texts texts = facts.texts();
        sheet.getHeader().setLeft(shown(facts.title()));
        // Not in the middle, where a long title may reach.
        String draft = facts.draft() ? "&B" + shown(texts.get("workbook.draft")) + "&B · " : "";
        sheet.getHeader().setRight(draft + "&A");
        String edition = facts.edition().isEmpty() ? "" : facts.edition() + " · ";
        sheet.getFooter().setLeft(shown(edition + Formats.of(texts.language()).shortDate(facts.date())));
        sheet.getFooter().setRight(texts.get("workbook.page", "&P", "&N"));
        // On every page as large, however much its sheet is shrunk.
        sheet.getCTWorksheet().getHeaderFooter().setScaleWithDoc(false);
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
