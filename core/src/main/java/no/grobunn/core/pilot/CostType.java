package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** What money is spent on, in the four types of the Research Council of Norway. */
public enum CostType implements Term {
    /** Payroll and indirect costs. */
    PERSONNEL,
    /** Procurement of R&amp;D services. */
    RD_SERVICES,
    EQUIPMENT,
    /** Other operating costs. */
    OTHER
}
