package no.grobunn.core.publication.finalreport;

import no.grobunn.core.publication.composition.Composition;

/** The final report's own texts. */
record Words(Composition composition) {
    String text(String key, Object... arguments) {
        return composition.texts().get("final-report." + key, arguments);
    }

    String count(String key, long count, Object... more) {
        return composition.texts().count("final-report." + key, count, more);
    }
}
