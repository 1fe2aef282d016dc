package no.grobunn.core.readiness;

import no.grobunn.core.vocabulary.Term;

/** What rules are about, in the order in which a check goes through them. */
public enum Topic implements Term {
    /** What the proposal says of itself. */
    PROPOSAL,
    GOALS,
    PARTNERS,
    /** Costs and funding. */
    MONEY,
    /** Work packages, time and risks. */
    WORK_PLAN,
    STATE_AID,
    /** What the pre-project has gathered: initiatives, needs, ambitions, meetings, proposals, the network. */
    GROUNDWORK,
    PRIVACY,
    /** The funder profile and the waivers. */
    CHECK
}
