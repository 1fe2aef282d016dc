package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a pilot. */
public record PilotId(String value) implements Id {
    public PilotId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
