package no.grobunn.core.project;

import no.grobunn.core.vocabulary.Term;

/** How far an activity has come. */
public enum ActivityStatus implements Term {
    PLANNED,
    ONGOING,
    DONE
}
