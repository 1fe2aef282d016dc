package no.grobunn.core.pilot;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong in a pilot.
 *
 * @param id its identifier within the pilot
 * @param statement what may happen
 * @param probability how likely it is
 * @param impact how much it would hurt
 * @param mitigation what is done about it, or null
 * @param owner who watches it, or null
 */
public record Risk(
        RiskId id,
        String statement,
        Rating probability,
        Rating impact,
        @Nullable String mitigation,
        @Nullable ActorId owner) {
    public Risk {
        Invariants.of("risk")
                .text("statement", statement)
                .optionalText("mitigation", mitigation)
                .enforce();
    }

    /** Probability times impact: 1 to 25. */
    public int severity() {
        return probability.value() * impact.value();
    }
}
