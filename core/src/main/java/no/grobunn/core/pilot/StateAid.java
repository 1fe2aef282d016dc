package no.grobunn.core.pilot;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * How the aid that an undertaking receives through a pilot is lawful.
 *
 * @param undertaking who receives it
 * @param basis the basis it rests on
 * @param article the article of the block exemption, or null
 * @param intensity aid as a share of the eligible cost, or null
 * @param priorAid aid it was given before
 */
public record StateAid(
        ActorId undertaking,
        StateAidBasis basis,
        @Nullable String article,
        @Nullable Percentage intensity,
        List<PriorAid> priorAid) {
    public StateAid {
        priorAid = List.copyOf(priorAid);
        Invariants.of("state aid").optionalText("article", article).enforce();
    }
}
