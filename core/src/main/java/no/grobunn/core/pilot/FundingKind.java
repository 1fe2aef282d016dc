package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** Where money comes from. */
public enum FundingKind implements Term {
    /** What the funder is asked for. */
    GRANT,
    OWN_CASH,
    /** Work that partners put in: the other side of in-kind costs. */
    OWN_EFFORT,
    OTHER_PUBLIC,
    OTHER_PRIVATE
}
