package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** The part of society an actor belongs to. */
public enum Sector implements Term {
    EDUCATION,
    RESEARCH,
    BUSINESS,
    CLUSTER,
    PUBLIC,
    ASSOCIATION,
    CIVIL_SOCIETY
}
