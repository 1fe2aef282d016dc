package no.grobunn.core.need;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How far one actor wants to go.
 *
 * @param actor who
 * @param level how far
 * @param note a remark, or null
 */
public record AmbitionPosition(
        ActorId actor, Rating level, @Nullable String note) {
    public AmbitionPosition {
        Invariants.of("position").optionalText("note", note).enforce();
    }

    /** The same position without its remark. */
    public AmbitionPosition withoutNote() {
        return new AmbitionPosition(actor, level, null);
    }
}
