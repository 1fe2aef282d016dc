package no.grobunn.core.storage.output;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as YAML carries it exactly: plain where every reader takes it for the same text, as a literal block where it has lines, else between double quotation
 * marks. Follows YAML 1.2.2, sections 7.3 and 8.1; readers of YAML 1.1 guess more, and are kept from it.
 */
final class YamlScalar {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

    /** What YAML 1.1 takes for yes, no or nothing. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nil", "none");

    /** What some reader takes for a number, a date or a time; a few texts too many do no harm. */
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?\\.?[0-9][-+0-9eE_.,:tTzZ ]*|[-+]?0[xXoObB][0-9a-fA-F_]+|[-+]?\\.(inf|Inf|INF|nan|NaN|NAN)");

    private static final Pattern FLOW = Pattern.compile("[,\\[\\]{}]");

    private YamlScalar() {}

    /**
     * A text on one line.
     *
     * @param inline whether it stands in a list or an object on one line, where more characters mean something
     */
    static String line(String text, boolean inline) {
        return isPlain(text) && !(inline && FLOW.matcher(text).find()) ? text : QuotedText.of(text);
    }

    /** Whether a text can stand as a literal block that every reader reads back exactly. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !isBlank(text.charAt(0))
                && !text.endsWith("\n\n")
                && !text.endsWith(" ")
                && !text.endsWith("\t")
                && !text.endsWith(" \n")
                && !text.endsWith("\t\n")
                && hasNothingUnsafe(text);
    }

    /** A literal block: its head, then its lines, each ended and indented but for the empty ones. */
    static String block(String text, String indent) {
        StringBuilder out = new StringBuilder(text.length() + 64).append(text.endsWith("\n") ? "|\n" : "|-\n");
        text.lines()
                .forEach(line ->
                        out.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
        return out.toString();
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !isBlank(text.charAt(0))
                && !isBlank(text.charAt(text.length() - 1))
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !WORDS.contains(lowerCase(text))
                && !NUMBER.matcher(text).matches()
                && hasNothingUnsafe(text);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean hasNothingUnsafe(String text) {
        return text.chars().noneMatch(c -> QuotedText.isUnsafe((char) c));
    }

    private static String lowerCase(String text) {
        return text.length() > 5 ? text : text.toLowerCase(Locale.ROOT);
    }
}
