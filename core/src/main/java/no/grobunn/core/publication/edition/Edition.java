package no.grobunn.core.publication.edition;

import java.time.LocalDate;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * One edition of a document about a dossier: for whom, in which language, from which day.
 *
 * @param dossier the dossier; whatever is given, it holds it as the audience may have it
 * @param audience who will read it
 * @param language the language of every label and generated sentence; the dossier's own text stays as written
 * @param date the day it speaks from
 */
public record Edition(Dossier dossier, Audience audience, Language language, LocalDate date) {
    public Edition {
        dossier = DossierRedaction.forAudience(dossier, audience);
    }

    /** The words of the edition's language. */
    public Texts texts() {
        return Texts.of(language);
    }

    /** The number and date forms of the edition's language. */
    public Formats formats() {
        return Formats.of(language);
    }
}
