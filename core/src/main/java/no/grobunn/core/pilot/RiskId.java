package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a risk within its pilot. */
public record RiskId(String value) implements Id {
    public RiskId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
