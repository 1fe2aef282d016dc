package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** How firmly an actor has promised to take part in a pilot. */
public enum PartnerStatus implements Term {
    CANDIDATE,
    INVITED,
    LETTER_OF_INTENT,
    CONFIRMED,
    DECLINED,
    WITHDRAWN
}
