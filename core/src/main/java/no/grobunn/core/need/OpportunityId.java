package no.grobunn.core.need;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies an opportunity. */
public record OpportunityId(String value) implements Id {
    public OpportunityId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
