package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** Where a pilot is anchored. */
public enum AnchoringKind implements Term {
    BOARD_DECISION,
    COUNTY_PLAN,
    MUNICIPAL_PLAN,
    STRATEGY,
    OTHER
}
