package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** How far a pilot has come. */
public enum PilotStatus implements Term {
    DRAFT,
    READY,
    SUBMITTED,
    GRANTED,
    DECLINED
}
