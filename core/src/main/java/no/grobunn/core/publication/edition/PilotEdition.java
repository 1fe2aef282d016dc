package no.grobunn.core.publication.edition;

import java.time.LocalDate;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.funder.CostTypeWords;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * One edition of a document about a pilot: what it is about, for whom, in which language, from which day.
 *
 * @param dossier the dossier; whatever is given, it holds it as the audience may have it
 * @param pilot the pilot, one of the dossier's by its id; it too is held as the audience may have it
 * @param audience who will read it
 * @param profile what the funder demands, and its words for things
 * @param language the language of every label and generated sentence; the dossier's own text stays as written
 * @param date the day it speaks from
 */
public record PilotEdition(
        Dossier dossier,
        PilotSketch pilot,
        Audience audience,
        FunderProfile profile,
        Language language,
        LocalDate date) {
    /** @throws IllegalArgumentException if the dossier has no such pilot */
    public PilotEdition {
        dossier = DossierRedaction.forAudience(dossier, audience);
        pilot = dossier.pilot(pilot.id());
    }

    /** The words of the edition's language. */
    public Texts texts() {
        return Texts.of(language);
    }

    /** What cost types are called. */
    public CostTypeWords costTypes() {
        return CostTypeWords.of(profile, texts());
    }

    /** The number and date forms of the edition's language. */
    public Formats formats() {
        return Formats.of(language);
    }

    /** The same edition, whatever it is about. */
    public Edition edition() {
        return new Edition(dossier, audience, language, date);
    }

    /** Whether the pilot is unfinished, so that unwritten sections say so instead of being left out. */
    public boolean isDraft() {
        return pilot.status() == PilotStatus.DRAFT;
    }
}
