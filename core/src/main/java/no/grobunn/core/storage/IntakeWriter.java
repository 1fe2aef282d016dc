package no.grobunn.core.storage;

import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.storage.sheet.SheetWriting;
import no.grobunn.core.text.Language;

/** Writes sheets to be filled in, empty or with all that a dossier holds; {@link IntakeReader} reads an equal dossier from them. Stateless and thread-safe. */
public final class IntakeWriter {
    /** A writer. */
    public IntakeWriter() {}

    /** The sheets with all that a dossier holds, with headings, explanations and terms in a language. */
    public List<FormSheet> sheets(Dossier dossier, Language language) {
        return SheetWriting.of(dossier, language, IntakeExample.in(language));
    }

    /** The sheets with nothing in them, with headings and explanations in a language. */
    public List<FormSheet> sheets(Language language) {
        return SheetWriting.empty(language, IntakeExample.in(language));
    }
}
