package no.grobunn.acceptance.matrix;

import java.util.Locale;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.text.Language;

/**
 * One way in which a document can be asked for.
 *
 * @param report the id of its report
 * @param conformance the id of the PDF standard
 */
record DocumentCase(String report, Language language, Audience audience, String conformance, SampleDossier dossier) {
    /** What it is, as a folder's name. */
    String slug() {
        return String.join(
                "-",
                report,
                language.code(),
                audience.code(),
                conformance,
                dossier.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return slug();
    }
}
