package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** How certain money is. */
public enum FundingStatus implements Term {
    PLANNED,
    APPLIED,
    CONFIRMED
}
