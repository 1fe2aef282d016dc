package no.grobunn.core.exchange.mapping;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/**
 * The words by which a map may mean the terms of a vocabulary: their codes and what they are called in bokmål, nynorsk and English. Upper case, spaces and hyphens
 * do not count. Immutable.
 */
final class TermWords<V> {
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

    static <V> TermWords<V> of(List<V> vocabulary) {
        return new TermWords<>(vocabulary);
    }

    /** The term that a word means, if it means one. */
    Optional<V> meaning(String word) {
        return Optional.ofNullable(terms.get(fold(word)));
    }

    private static String fold(String word) {
        return FieldNames.fold(Normalizer.normalize(word, Normalizer.Form.NFC));
    }
}
