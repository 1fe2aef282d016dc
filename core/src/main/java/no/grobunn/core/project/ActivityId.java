package no.grobunn.core.project;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies an activity of a project. */
public record ActivityId(String value) implements Id {
    public ActivityId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
