package no.grobunn.core.pilot;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a deliverable within its pilot. */
public record DeliverableId(String value) implements Id {
    public DeliverableId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
