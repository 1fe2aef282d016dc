package no.grobunn.core.exchange.csv;

import java.util.regex.Pattern;
import no.grobunn.core.storage.tree.Mark;

/**
 * A cell of a table that was read.
 *
 * @param text what stands in it
 * @param mark where it begins
 */
record Cell(String text, Mark mark) {
    /** What a spreadsheet would take for a formula, with the apostrophes that may already stand before it. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t].*", Pattern.DOTALL);

    /**
     * A text as it is written: with an apostrophe before it where a spreadsheet would take it for a formula (OWASP, "CSV Injection"), in quotation marks where it
     * needs them (RFC 4180).
     */
    static String written(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\t')
                || !harmless.equals(harmless.strip());
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** The text without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    String meaning() {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
