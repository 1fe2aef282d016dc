package no.grobunn.core.funder;

import java.net.URI;
import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure of a funder profile is known from. Immutable.
 *
 * @param id its identifier within the profile
 * @param title the call, law or page
 * @param publisher who publishes it
 * @param date the day it was published, or last known to stand so
 * @param url where it is found, or null
 */
public record FigureSource(
        FigureSourceId id,
        String title,
        String publisher,
        LocalDate date,
        @Nullable URI url) {
    public FigureSource {
        Invariants.of("source")
                .text("title", title)
                .text("publisher", publisher)
                .enforce();
    }

    /** The source as a sentence names it: {@code title, publisher, 29. mars 2022}. */
    public String cited(Language language) {
        return Texts.of(language)
                .get(
                        "readiness.figure-source",
                        title,
                        publisher,
                        Formats.of(language).longDate(date));
    }
}
