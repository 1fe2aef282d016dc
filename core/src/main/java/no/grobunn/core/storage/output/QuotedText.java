package no.grobunn.core.storage.output;

import java.util.Locale;

/** A text between double quotation marks, written so that JSON and YAML both read it back exactly. */
public final class QuotedText {
    private QuotedText() {}

    /** The text with its quotation marks. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(isUnsafe(c) ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** Whether some reader takes a character for a line end or a byte order mark; control characters a text does not have. */
    static boolean isUnsafe(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }
}
