package no.grobunn.core.comparison;

import java.util.List;

/** What a reader needs of two versions of a long text: the words before which they part stand once, not a whole page twice. */
final class TextDifference {
    private static final int SHORT = 60;
    private static final int LEAD = 20;

    private TextDifference() {}

    /** A text from shortly before it parts from the first of others that it is not equal to; the whole text if they part early. */
    static String of(String text, List<String> others) {
        int common = others.stream()
                .filter(other -> !other.equals(text))
                .mapToInt(other -> common(text, other))
                .min()
                .orElse(0);
        int space = common < SHORT ? -1 : text.lastIndexOf(' ', common - LEAD);
        return space < 0 ? text : "… " + text.substring(space + 1);
    }

    private static int common(String text, String other) {
        int common = 0;
        int shorter = Math.min(text.length(), other.length());
        while (common < shorter && text.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
