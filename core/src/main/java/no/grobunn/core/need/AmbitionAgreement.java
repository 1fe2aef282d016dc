package no.grobunn.core.need;

import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.meeting.MeetingId;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How far the actors agreed to go.
 *
 * @param level how far
 * @param meeting where they agreed, or null
 * @param decision what they decided, or null
 */
public record AmbitionAgreement(
        Rating level, @Nullable MeetingId meeting, @Nullable String decision) {
    public AmbitionAgreement {
        Invariants.of("agreement").optionalText("decision", decision).enforce();
    }
}
