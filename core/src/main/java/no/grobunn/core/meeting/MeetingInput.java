package no.grobunn.core.meeting;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said at a meeting.
 *
 * @param actor who said it, or null
 * @param text what was said
 */
public record MeetingInput(@Nullable ActorId actor, String text) {
    public MeetingInput {
        Invariants.of("input").text("text", text).enforce();
    }
}
