package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** On what basis an undertaking may receive its part of a pilot under the rules on state aid. */
public enum StateAidBasis implements Term {
    /** It receives no aid. */
    NONE,
    /** Below the ceiling of de minimis aid (EU 2023/2831). */
    DE_MINIMIS,
    /** Under an article of the General Block Exemption Regulation. */
    BLOCK_EXEMPTION,
    /** It is paid for a service at market price. */
    PURCHASE
}
