package no.grobunn.reporting.pdf;

import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierTexts;
import no.grobunn.reporting.pdf.text.Characters;

/** The fields of a dossier that hold a character, in the order of the catalogue. */
final class CharacterFields {
    private CharacterFields() {}

    /** Their paths; a letter with its accent apart is looked for as it is set, composed. */
    static List<String> of(Dossier dossier, int codePoint) {
        return DossierTexts.find(dossier, text -> Characters.composed(text).indexOf(codePoint) >= 0).stream()
                .map(DossierTexts.Written::path)
                .toList();
    }
}
