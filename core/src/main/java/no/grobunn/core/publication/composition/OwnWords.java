package no.grobunn.core.publication.composition;

import java.util.stream.Collectors;
import no.grobunn.core.document.Quoted;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierTexts;
import no.grobunn.core.prose.Prose;

/**
 * What a dossier says in its own words and a document may quote: every text of one line and several words. A single word may be a word of the document's language
 * too, so it is marked only by whoever knows where it comes from.
 */
final class OwnWords {
    private OwnWords() {}

    static Quoted of(Dossier dossier) {
        return new Quoted(
                dossier.project().language(),
                DossierTexts.find(dossier, OwnWords::isPhrase).stream()
                        .map(written -> Prose.plain(written.text()).strip())
                        .collect(Collectors.toSet()));
    }

    private static boolean isPhrase(String text) {
        return text.strip().indexOf(' ') > 0 && text.indexOf('\n') < 0;
    }
}
