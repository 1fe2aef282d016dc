package no.grobunn.core.need;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies an ambition. */
public record AmbitionId(String value) implements Id {
    public AmbitionId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
