package no.grobunn.core.actor;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a relationship. */
public record RelationshipId(String value) implements Id {
    public RelationshipId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
