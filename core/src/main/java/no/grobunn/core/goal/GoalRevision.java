package no.grobunn.core.goal;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * How a goal was sharpened, once.
 *
 * @param date when
 * @param statement what it says from then on
 * @param reason why it was changed
 * @param meeting where it was changed, or null
 */
public record GoalRevision(
        LocalDate date,
        String statement,
        String reason,
        @Nullable MeetingId meeting) {
    public GoalRevision {
        Invariants.of("revision")
                .text("statement", statement)
                .text("reason", reason)
                .enforce();
    }
}
