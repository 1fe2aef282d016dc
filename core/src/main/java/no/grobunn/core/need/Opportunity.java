package no.grobunn.core.need;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What could be done about needs. Immutable.
 *
 * @param id its identifier
 * @param statement what could be done
 * @param needs the needs it would meet
 * @param actors who could do it
 * @param effort how much it would take, or null
 * @param effect how much it would give, or null
 */
public record Opportunity(
        OpportunityId id,
        String statement,
        List<NeedId> needs,
        List<ActorId> actors,
        @Nullable Rating effort,
        @Nullable Rating effect) {
    public Opportunity {
        needs = List.copyOf(needs);
        actors = List.copyOf(actors);
        Invariants.of("opportunity").text("statement", statement).enforce();
    }
}
