package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** How an actor stands towards the project. */
public enum Disposition implements Term {
    SUPPORTIVE,
    NEUTRAL,
    OPPOSED
}
