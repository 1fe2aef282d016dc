package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a milestone within its pilot. */
public record MilestoneId(String value) implements Id {
    public MilestoneId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
