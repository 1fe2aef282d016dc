package no.grobunn.cli.dossier;

import java.nio.file.Path;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.ReadResult;

/** Where commands hand in a dossier to be read; from then on the run speaks its language. */
public final class DossierDesk {
    private final DossierPlace places;
    private final DossierReader reader;
    private final LanguageChoice language;

    public DossierDesk(DossierPlace places, DossierReader reader, LanguageChoice language) {
        this.places = places;
        this.reader = reader;
        this.language = language;
    }

    /** The place that a word means. */
    public Path place(String typed) {
        return places.of(typed);
    }

    /** Whether a word means a dossier. */
    public boolean isMeantBy(String word) {
        return places.isMeantBy(word);
    }

    /** Reads the dossier at a place. */
    public ReadResult read(Path place) {
        ReadResult reading = reader.read(place);
        DossierLanguage.of(reading, place).ifPresent(language::dossierSpeaks);
        return reading;
    }
}
