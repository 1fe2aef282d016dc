package no.grobunn.core.storage.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotation marks around words that would be understood as something else as they stand: a text that is there but blank is {@code ""}, for an empty cell means that
 * there is none. Words that stand in such marks themselves get another pair, so that what is read is what was written.
 */
final class Quotes {
    private static final Pattern BLANK = Pattern.compile("(\"+)(\\s*)\\1", Pattern.UNICODE_CHARACTER_CLASS);

    private Quotes() {}

    /** A text as a cell has it. */
    static String aroundBlank(String text) {
        return text.isBlank() || BLANK.matcher(text).matches() ? around(text) : text;
    }

    /** The text that a cell has. */
    static String withoutAroundBlank(String cell) {
        Matcher quoted = BLANK.matcher(cell);
        return quoted.matches() ? without(cell) : cell;
    }

    static String around(String text) {
        return "\"" + text + "\"";
    }

    static boolean areAround(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    }

    /** What stands between the outermost marks. */
    static String without(String text) {
        return text.substring(1, text.length() - 1);
    }
}
