package no.grobunn.core.initiative;

import java.net.URI;
import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * Where an initiative is known from.
 *
 * @param title what the source is called
 * @param url where it can be read, http or https, or null
 * @param retrieved the day it was read, or null
 */
public record InitiativeSource(
        String title, @Nullable URI url, @Nullable LocalDate retrieved) {
    public InitiativeSource {
        Invariants.of("source").text("title", title).enforce();
    }
}
