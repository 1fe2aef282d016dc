package no.grobunn.core.initiative;

import no.grobunn.core.vocabulary.Term;

/** A strategy of the circular economy, from the one that saves most to the one that saves least (Potting et al. 2017, the ten Rs). */
public enum CircularStrategy implements Term {
    /** Refuse. */
    R0,
    /** Rethink. */
    R1,
    /** Reduce. */
    R2,
    /** Reuse. */
    R3,
    /** Repair. */
    R4,
    /** Refurbish. */
    R5,
    /** Remanufacture. */
    R6,
    /** Repurpose. */
    R7,
    /** Recycle. */
    R8,
    /** Recover. */
    R9;

    /** The constant's name as it stands: the literature writes a capital R. */
    @Override
    public String code() {
        return name();
    }
}
