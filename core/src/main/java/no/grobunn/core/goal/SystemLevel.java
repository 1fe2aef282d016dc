package no.grobunn.core.goal;

import no.grobunn.core.vocabulary.Term;

/** The level of the circular system at which an indicator measures. */
public enum SystemLevel implements Term {
    REGIONAL,
    INTER_ORGANISATIONAL,
    ORGANISATIONAL,
    PRODUCT
}
