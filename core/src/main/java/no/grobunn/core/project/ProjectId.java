package no.grobunn.core.project;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a project. */
public record ProjectId(String value) implements Id {
    public ProjectId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
