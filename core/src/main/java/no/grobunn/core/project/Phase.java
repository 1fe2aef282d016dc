package no.grobunn.core.project;

import no.grobunn.core.vocabulary.Term;

/** How far a project has come, from the first study to the main project. */
public enum Phase implements Term {
    FEASIBILITY_STUDY,
    PRE_PROJECT,
    MAIN_PROJECT
}
