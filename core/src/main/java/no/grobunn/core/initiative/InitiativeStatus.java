package no.grobunn.core.initiative;

import no.grobunn.core.vocabulary.Term;

/** How far an initiative has come. */
public enum InitiativeStatus implements Term {
    PLANNED,
    ONGOING,
    COMPLETED,
    DISCONTINUED
}
