package no.grobunn.core.pilot;

import java.time.LocalDate;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * What a work package hands over.
 *
 * @param id its identifier within the pilot
 * @param title what it is
 * @param due the day it is ready
 * @param lead who makes it, or null for the package's responsible
 * @param audience whom it is for, or null
 */
public record Deliverable(
        DeliverableId id,
        String title,
        LocalDate due,
        @Nullable ActorId lead,
        @Nullable String audience) {
    public Deliverable {
        Invariants.of("deliverable")
                .text("title", title)
                .optionalText("audience", audience)
                .enforce();
    }
}
