package no.grobunn.core.publication.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.text.Language;

/**
 * The sentences of a text, for whoever has room for a few: one ends with a full stop, a question mark or an exclamation mark before a space and a capital letter,
 * a digit or a quotation mark. A full stop after a day of the month, a single letter or a common abbreviation ends none.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of("bl", "ca", "dr", "eks", "jf", "kl", "mr", "mrs", "ms", "nr", "no", "prof", "st", "tlf");

    private Sentences() {}

    /** Sentences in a row; empty ones are left out. */
    public static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Words as they stand at the head of a sentence or a heading. */
    public static String capitalised(String words, Language language) {
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    /** The sentences in order, without the spaces between them. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            if (endsAt(text, i)) {
                sentences.add(text.substring(from, i + 1).strip());
                from = i + 1;
            }
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return List.copyOf(sentences);
    }

    /**
     * The first sentences that fit.
     *
     * @param most how many sentences, at least 1
     * @param length how many characters; the first sentence is given whole whatever its length
     */
    public static String first(String text, int most, int length) {
        StringBuilder out = new StringBuilder();
        for (String sentence : of(text).stream().limit(most).toList()) {
            if (out.length() > 0 && out.length() + 1 + sentence.length() > length) {
                break;
            }
            out.append(out.length() > 0 ? " " : "").append(sentence);
        }
        return out.toString();
    }

    private static boolean endsAt(String text, int at) {
        char mark = text.charAt(at);
        if (".?!".indexOf(mark) < 0 || !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        char next = text.charAt(at + 2);
        boolean begins = Character.isUpperCase(next) || Character.isDigit(next) || "«“\"(".indexOf(next) >= 0;
        return begins && (mark != '.' || !isAbbreviated(text, at));
    }

    private static boolean isAbbreviated(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at);
        boolean number = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return number || word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
