package no.grobunn.reporting.xlsx.book;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Labels that sums look rows up by: how spreadsheets compare them, and which they cannot look up. */
public final class LookupText {
    /** Criteria end at 255 characters; an id and its brackets take at most 67. */
    static final int MOST = 180;

    private static final Set<String> TRUTH_VALUES = Set.of("true", "false", "sann", "usann");

    private LookupText() {}

    /** A text on one line. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /**
     * A text that is cut between words where it is too long.
     *
     * @param most how many characters it may have, the ellipsis not counted
     */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** A text as spreadsheets compare it: blind to case. */
    public static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a spreadsheet finds a text again, and does not read it as a number or a truth value. */
    public static boolean isFound(String text) {
        return text.length() <= MOST
                && text.chars().anyMatch(Character::isLetter)
                && !TRUTH_VALUES.contains(folded(text));
    }

    /** Whether a spreadsheet tells the texts from each other. */
    public static boolean areDistinct(Collection<String> texts) {
        return texts.stream().map(LookupText::folded).distinct().count() == texts.size();
    }
}
