package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a cost line within its pilot. */
public record CostLineId(String value) implements Id {
    public CostLineId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
