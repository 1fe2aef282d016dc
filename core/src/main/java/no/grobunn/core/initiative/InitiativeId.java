package no.grobunn.core.initiative;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies an initiative. */
public record InitiativeId(String value) implements Id {
    public InitiativeId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
