package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** Who may see a thing, from the fewest to the most. */
public enum Audience implements Term {
    INTERNAL,
    RESOURCE_GROUP,
    FUNDER,
    PUBLIC
}
