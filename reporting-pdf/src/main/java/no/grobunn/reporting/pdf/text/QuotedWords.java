package no.grobunn.reporting.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.document.Quoted;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds in the texts of a document what they quote of another language, the longest phrase first. Thread-safe. */
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
                int end = at + phrase.length();
                if (text.startsWith(phrase, at)
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    return new int[] {at, end};
                }
            }
        }
        return null;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
