package no.grobunn.core.actor;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies an actor. */
public record ActorId(String value) implements Id {
    public ActorId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
