package no.grobunn.core.project;

import no.grobunn.core.vocabulary.Term;

/** What an activity of a pre-project is about. */
public enum ActivityKind implements Term {
    INITIATIVE_SURVEY,
    ACTORS_AND_NEEDS,
    PILOT_GOALS,
    PILOT_SKETCH,
    OTHER
}
