package no.grobunn.reporting.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.document.Quoted;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds in the texts of a document what they quote of another language, whole or cut with an ellipsis, the longest phrase first. Thread-safe. */
public final class QuotedWords {
    private final @Nullable Language language;
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /** The words of a document; null where it quotes none. */
    public QuotedWords(@Nullable Quoted quoted) {
        language = quoted == null ? null : quoted.language();
        if (quoted != null) {
            quoted.phrases().stream()
                    .map(Characters::composed)
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(phrase -> phrase))
                    .forEach(phrase -> byFirstWord
                            .computeIfAbsent(phrase.substring(0, wordEnd(phrase, 0)), word -> new ArrayList<>(1))
                            .add(phrase));
        }
    }

    /** The language of the words; null where there are none. */
    @Nullable
    Language language() {
        return language;
    }

    /** Where the first phrase from a place on begins and ends, or null if there is none. */
    int @Nullable [] find(String text, int from) {
        for (int at = from; at < text.length(); at = Math.max(at + 1, wordEnd(text, at))) {
            for (String phrase : byFirstWord.getOrDefault(text.substring(at, wordEnd(text, at)), List.of())) {
                int end = quotedTo(text, at, phrase);
                if (end > at) {
                    return new int[] {at, end};
                }
            }
        }
        return null;
    }

    /** Where a phrase that begins at a place ends, whole or cut; the place itself if it does not stand there. */
    private static int quotedTo(String text, int at, String phrase) {
        int most = Math.min(phrase.length(), text.length() - at);
        int alike = 0;
        while (alike < most && phrase.charAt(alike) == text.charAt(at + alike)) {
            alike++;
        }
        int end = at + alike;
        boolean whole =
                alike == phrase.length() && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        return whole || isCutAt(text, end) ? end : at;
    }

    private static boolean isCutAt(String text, int end) {
        int mark = end < text.length() && Character.isSpaceChar(text.charAt(end)) ? end + 1 : end;
        return text.startsWith("…", mark);
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
