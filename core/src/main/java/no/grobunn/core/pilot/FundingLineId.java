package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a funding line within its pilot. */
public record FundingLineId(String value) implements Id {
    public FundingLineId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
