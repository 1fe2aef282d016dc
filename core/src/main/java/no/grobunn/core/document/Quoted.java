package no.grobunn.core.document;

import java.util.Set;
import no.grobunn.core.text.Language;

/**
 * Words of another language that a document's own sentences, headings, facts and links quote: a screen reader pronounces them rightly in whatever is set as text,
 * whole or cut with an ellipsis after their first word. Not in alternative texts, bookmarks and metadata, which have one language each. Immutable.
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
