package no.grobunn.core.meeting;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a meeting.
 *
 * @param actor who
 * @param role in what role, or null
 */
public record MeetingHost(ActorId actor, @Nullable String role) {
    public MeetingHost {
        Invariants.of("host").optionalText("role", role).enforce();
    }
}
