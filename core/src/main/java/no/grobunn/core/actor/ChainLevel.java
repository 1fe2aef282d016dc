package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** A level of the competence chain, in its order from school to working life. */
public enum ChainLevel implements Term {
    COMPULSORY_SCHOOL,
    UPPER_SECONDARY,
    VOCATIONAL_COLLEGE,
    HIGHER_EDUCATION,
    ENTERPRISE,
    WORKING_LIFE
}
