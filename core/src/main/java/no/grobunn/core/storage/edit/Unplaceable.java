package no.grobunn.core.storage.edit;

import java.util.Optional;
import no.grobunn.core.storage.Position;

/** A change has no safe place in a file. */
final class Unplaceable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final EditRefusal refusal;
    private final transient Optional<Position> place;

    Unplaceable(EditRefusal refusal, Optional<Position> place) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.place = place;
    }

    /** Where it is that it has none, if that is one place. */
    Optional<Position> place() {
        return place;
    }

    EditRefusal refusal() {
        return refusal;
    }
}
