package no.grobunn.core.goal;

import no.grobunn.core.vocabulary.Term;

/** How the values of an indicator are written. */
public enum Measure implements Term {
    /** Decimals in a unit of measure. */
    UNIT,
    /** Decimals in per cent. */
    PERCENTAGE,
    /** Whole steps 1 to 5. */
    ORDINAL,
    /** Words. */
    QUALITATIVE
}
