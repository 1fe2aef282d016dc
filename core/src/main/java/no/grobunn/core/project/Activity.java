package no.grobunn.core.project;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something the pre-project does.
 *
 * @param id its identifier, unique within the project
 * @param kind what it is about
 * @param title its title
 * @param status how far it has come
 * @param responsible who answers for it, or null
 * @param period when, or null
 * @param outcome what came of it, or null
 */
public record Activity(
        ActivityId id,
        ActivityKind kind,
        String title,
        ActivityStatus status,
        @Nullable ActorId responsible,
        @Nullable Period period,
        @Nullable String outcome) {
    public Activity {
        Invariants.of("activity")
                .text("title", title)
                .optionalText("outcome", outcome)
                .enforce();
    }
}
