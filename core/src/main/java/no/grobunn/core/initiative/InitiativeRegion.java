package no.grobunn.core.initiative;

import no.grobunn.core.vocabulary.Term;

/** Where an initiative takes place, seen from the pre-project. */
public enum InitiativeRegion implements Term {
    OWN,
    OTHER
}
