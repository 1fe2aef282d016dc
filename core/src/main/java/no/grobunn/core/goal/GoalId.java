package no.grobunn.core.goal;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a goal. */
public record GoalId(String value) implements Id {
    public GoalId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
