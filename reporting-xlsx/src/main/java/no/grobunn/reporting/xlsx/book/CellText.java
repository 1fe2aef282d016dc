package no.grobunn.reporting.xlsx.book;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** A person's text as a cell can hold it: never a formula, never read back as something else. */
final class CellText {
    /** {@code _x0041_} in a cell is read as {@code A} (ECMA-376 part 1, 22.9.2.19), so its underscore is written as an escape itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private CellText() {}

    /** The text, cut at what a cell can hold, with what looks like an escape escaped. */
    static String escaped(String text) {
        String held = text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
        return held.contains("_x") ? ESCAPE.matcher(held).replaceAll("_x005F_") : held;
    }

    /** Whether the text begins like a formula, so that a person who edits its cell would make it one. */
    static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
