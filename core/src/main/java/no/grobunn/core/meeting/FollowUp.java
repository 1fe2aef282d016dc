package no.grobunn.core.meeting;

import java.time.LocalDate;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * What somebody shall do after a meeting.
 *
 * @param text what
 * @param responsible who
 * @param due by when, or null
 * @param done whether it is done
 */
public record FollowUp(
        String text, ActorId responsible, @Nullable LocalDate due, boolean done) {
    public FollowUp {
        Invariants.of("follow-up").text("text", text).enforce();
    }

    /** Whether it should have been done before a day and is not. */
    public boolean isOverdueOn(LocalDate day) {
        return !done && due != null && due.isBefore(day);
    }
}
