package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** What joins two actors. Read along the direction: from does it to to. */
public enum RelationshipKind implements Term {
    /** Undirected unless the relationship says otherwise. */
    COLLABORATES,
    SUPPLIES_COMPETENCE,
    REQUESTS_COMPETENCE,
    MEMBER_OF,
    FUNDS,
    OWNS,
    /** Undirected unless the relationship says otherwise. */
    TRADES
}
