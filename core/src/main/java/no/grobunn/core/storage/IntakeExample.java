package no.grobunn.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Language;

/** A made-up dossier that has an entry in every list and something in every field, to show how one fills them in. */
final class IntakeExample {
    private IntakeExample() {}

    /** The dossier in a language. */
    static Dossier in(Language language) {
        String file = "example/" + language.code() + ".yaml";
        try (InputStream in = IntakeExample.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new NoSuchElementException("The example " + file + " is missing");
            }
            return new DossierReader().read(file, in.readAllBytes()).dossierOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
