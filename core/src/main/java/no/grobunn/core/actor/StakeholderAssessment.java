package no.grobunn.core.actor;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How the project assesses an actor as a stakeholder; for internal eyes only.
 *
 * @param influence how much the actor can move
 * @param interest how much the project means to it
 * @param disposition how it stands
 * @param assessedOn the day of the assessment
 * @param assessedBy the role that made it
 * @param reason why, or null
 */
public record StakeholderAssessment(
        Rating influence,
        Rating interest,
        Disposition disposition,
        LocalDate assessedOn,
        String assessedBy,
        @Nullable String reason) {
    public StakeholderAssessment {
        Invariants.of("assessment")
                .text("assessedBy", assessedBy)
                .optionalText("reason", reason)
                .enforce();
    }
}
