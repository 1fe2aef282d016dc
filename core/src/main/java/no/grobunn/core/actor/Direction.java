package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** Which way a relationship runs. */
public enum Direction implements Term {
    DIRECTED,
    MUTUAL,
    UNDIRECTED
}
