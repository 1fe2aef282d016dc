package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** Whether a relationship is there today. */
public enum RelationshipStatus implements Term {
    EXISTING,
    /** Possible, nobody has asked for it. */
    POTENTIAL,
    /** Asked for, not there yet. */
    WANTED
}
