package no.grobunn.core.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.vocabulary.Term;

/**
 * The words by which a person may mean the terms of a vocabulary: their codes and what they are called in bokmål, nynorsk and English. Upper case, spaces and hyphens
 * do not count. Immutable.
 */
public final class TermWords<V> {
    private final Map<String, V> terms = new HashMap<>();

    private TermWords(List<V> vocabulary) {
        for (V value : vocabulary) {
            if (value instanceof Term term) {
                terms.put(fold(term.code()), value);
            }
        }
        for (Language language : Language.values()) {
            for (V value : vocabulary) {
                if (value instanceof Term term) {
                    terms.putIfAbsent(fold(Texts.of(language).term(term)), value);
                }
            }
        }
    }

    /** The words of these terms; values that are no terms have none. */
    public static <V> TermWords<V> of(List<V> vocabulary) {
        return new TermWords<>(vocabulary);
    }

    /** The term that a word means, if it means one. */
    public Optional<V> meaning(String word) {
        return Optional.ofNullable(terms.get(fold(word)));
    }

    /** The letters and digits of a word, in lower case. */
    public static String fold(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
