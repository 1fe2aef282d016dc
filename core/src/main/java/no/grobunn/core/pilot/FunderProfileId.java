package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a funder profile; whether one of that name is known is for readiness to say. */
public record FunderProfileId(String value) implements Id {
    public FunderProfileId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
