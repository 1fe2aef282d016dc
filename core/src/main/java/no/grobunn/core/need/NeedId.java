package no.grobunn.core.need;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a need. */
public record NeedId(String value) implements Id {
    public NeedId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
