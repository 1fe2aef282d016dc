package no.grobunn.core.action;

import no.grobunn.core.vocabulary.Term;

/** How far a proposal for action has come. */
public enum ActionStatus implements Term {
    PROPOSED,
    ADOPTED,
    STARTED,
    DONE,
    REJECTED
}
