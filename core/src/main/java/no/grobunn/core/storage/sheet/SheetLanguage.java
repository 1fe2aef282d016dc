package no.grobunn.core.storage.sheet;

import java.util.Collection;
import no.grobunn.core.text.Language;

/** Finds the language that a workbook speaks. */
final class SheetLanguage {
    private SheetLanguage() {}

    /** The language of most headings; bokmål if they are of none. */
    static Language of(Collection<SheetMatch> matches) {
        Language best = Language.NB;
        long most = 0;
        for (Language language : Language.values()) {
            SheetWords words = new SheetWords(language);
            long hits = matches.stream()
                    .mapToLong(match -> match.plan().columns().stream()
                            .filter(column -> match.heading(column)
                                    .filter(heading -> heading.startsWith(words.heading(match.plan(), column)))
                                    .isPresent())
                            .count())
                    .sum();
            if (hits > most) {
                best = language;
                most = hits;
            }
        }
        return best;
    }
}
