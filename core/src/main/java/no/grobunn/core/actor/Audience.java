package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** Who may see a thing, from the fewest to the most. */
public enum Audience implements Term {
    INTERNAL,
    RESOURCE_GROUP,
    FUNDER,
    PUBLIC;

    /** Whether it is the project itself, to which everything is told. */
    public boolean isInternal() {
        return this == INTERNAL;
    }

    /** Whether it was there when things were weighed and turned down, so that they may be told to it. */
    public boolean tookPart() {
        return this == INTERNAL || this == RESOURCE_GROUP;
    }
}
