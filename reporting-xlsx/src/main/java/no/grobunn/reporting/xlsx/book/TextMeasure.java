package no.grobunn.reporting.xlsx.book;

import java.util.Arrays;
import java.util.Map;

/**
 * How wide a text is, in the width of a body digit.
 *
 * <p>Letters are measured by rough classes of width: POI's own measuring asks the machine for its fonts, and the file would differ from machine to machine.
 */
final class TextMeasure {
    private static final double BOLD = 1.08;
    private static final Map<String, Double> WIDTHS = Map.of(
            "ijl'|", 0.4, "ftI .,:;!/\u00A0", 0.5, "r()-", 0.6, "cksvxyzJ", 0.9, "w", 1.3, "mMæ", 1.5, "WÆ@%—…", 1.75);

    /** Letters whose advance is looked up once: those of Western Europe. */
    private static final int COMMON = 256;

    private static final double[] ADVANCES = advances();

    private TextMeasure() {}

    /** The widest line of the text. */
    static double of(String text, Letters letters) {
        return widest(text) * letters.size / Letters.BODY.size * (letters.bold ? BOLD : 1);
    }

    private static double widest(String text) {
        double widest = 0;
        double line = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            line = letter == '\n' || letter == '\r' ? 0 : line + (letter < COMMON ? ADVANCES[letter] : advance(letter));
            widest = Math.max(widest, line);
        }
        return widest;
    }

    /** The widest word of the text; one that is hyphenated by hand may part there. */
    static double word(String text, Letters letters) {
        return of(text.replaceAll("\\s", "\n").replace("-", "-\n"), letters);
    }

    private static double[] advances() {
        double[] advances = new double[COMMON];
        Arrays.setAll(advances, TextMeasure::advance);
        return advances;
    }

    /** Advances of Arial by classes, from the widths that its makers publish. */
    private static double advance(int letter) {
        for (Map.Entry<String, Double> width : WIDTHS.entrySet()) {
            if (width.getKey().indexOf(letter) >= 0) {
                return width.getValue();
            }
        }
        return Character.isUpperCase(letter) ? 1.25 : 1;
    }
}
