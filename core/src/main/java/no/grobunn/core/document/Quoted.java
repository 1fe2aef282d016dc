package no.grobunn.core.document;

import java.util.Set;
import no.grobunn.core.text.Language;

/**
 * Words of another language that a document's own sentences, headings and facts quote: wherever they stand, a screen reader pronounces them rightly. Immutable.
 *
 * @param language the language of the words
 * @param phrases names, titles and sentences, as they are quoted; none is blank
 */
public record Quoted(Language language, Set<String> phrases) {
    public Quoted {
        phrases = Set.copyOf(phrases);
        if (phrases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("What is quoted has words");
        }
    }
}
