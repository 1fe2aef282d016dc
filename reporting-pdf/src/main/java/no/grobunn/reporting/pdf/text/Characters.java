package no.grobunn.reporting.pdf.text;

import java.text.Normalizer;
import java.util.Locale;

/** How single characters are treated when text is set. */
public final class Characters {
    private Characters() {}

    /** Text with letters and their accents composed, for a face has {@code å} but cannot place a ring above an {@code a}. */
    public static String composed(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /** The character that is drawn for another: a space for every kind of blank that has no glyph. */
    public static int drawn(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || codePoint == '\r' ? ' ' : codePoint;
    }

    static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }
}
