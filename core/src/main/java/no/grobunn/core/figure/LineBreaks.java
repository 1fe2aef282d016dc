package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.grobunn.core.text.Hyphenation;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.PatternHyphenation;

/**
 * Fills lines with words: broken at spaces first, then within a word that is longer than a line, where its soft hyphens say if it has any. Not thread-safe.
 */
final class LineBreaks {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Language language;
    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    /**
     * Prepares to fill.
     *
     * @param language of the words
     * @param width of a line, in points
     * @param measure how wide some words are, in points
     */
    LineBreaks(Language language, double width, ToDoubleFunction<String> measure) {
        this.language = language;
        this.width = width;
        this.measure = measure;
    }

    /** The lines; none of them is wider than the width unless it is a single character. */
    List<String> of(String words) {
        for (String word : words.split("\\s+")) {
            if (!visible(word).isEmpty()) {
                add(word);
            }
        }
        flush();
        return List.copyOf(lines);
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        flush();
        String rest = word;
        while (!fits(rest) && rest.length() > 1) {
            rest = breakOff(rest);
        }
        line = rest;
    }

    /** Fills a line with the beginning of a word and returns what is left of it. */
    private String breakOff(String word) {
        for (int at = word.lastIndexOf(SOFT_HYPHEN); at > 0; at = word.lastIndexOf(SOFT_HYPHEN, at - 1)) {
            String beginning = visible(word.substring(0, at));
            if (!beginning.isEmpty() && fits(beginning + "-")) {
                lines.add(beginning + "-");
                return word.substring(at + 1);
            }
        }
        return breakWhole(visible(word));
    }

    private String breakWhole(String word) {
        int most = most(word, "-");
        int place = PatternHyphenation.BUNDLED.before(language, word, 0, word.length(), most);
        int hyphen = word.lastIndexOf('-', most(word, "") - 1) + 1;
        if (hyphen > 1 && hyphen < word.length() && hyphen >= place) {
            lines.add(word.substring(0, hyphen));
            return word.substring(hyphen);
        }
        if (place == Hyphenation.NONE) {
            int end = whole(word, Math.max(1, most(word, "")));
            lines.add(word.substring(0, end));
            return word.substring(end);
        }
        lines.add(word.substring(0, place) + "-");
        return word.substring(place);
    }

    /** How many characters of a word fit a line with a mark after them. */
    private int most(String word, String mark) {
        int most = word.length();
        while (most > 0 && !fits(word.substring(0, most) + mark)) {
            most--;
        }
        return most;
    }

    /** A place that does not part the halves of a character. */
    private static int whole(String word, int end) {
        return Character.isHighSurrogate(word.charAt(end - 1)) && end < word.length() ? end + 1 : end;
    }

    private static String visible(String words) {
        return words.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private boolean fits(String words) {
        return measure.applyAsDouble(visible(words)) <= width;
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(visible(line));
        }
        line = "";
    }
}
