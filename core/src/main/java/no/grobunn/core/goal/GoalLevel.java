package no.grobunn.core.goal;

import no.grobunn.core.vocabulary.Term;

/** How far a goal reaches, from society to the work itself; the upper three match the IATI result types impact, outcome and output. */
public enum GoalLevel implements Term {
    /** Samfunnsmål: what changes in society. */
    SOCIETAL,
    /** Effektmål: what changes for those it is made for. */
    OUTCOME,
    /** Resultatmål: what the project delivers. */
    OUTPUT,
    /** Prosessmål: how the project works. */
    PROCESS
}
