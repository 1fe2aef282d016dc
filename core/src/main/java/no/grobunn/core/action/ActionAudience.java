package no.grobunn.core.action;

import no.grobunn.core.vocabulary.Term;

/** Whom an action is of use to. */
public enum ActionAudience implements Term {
    EXISTING_BUSINESSES,
    COMING_GENERATIONS,
    BOTH
}
