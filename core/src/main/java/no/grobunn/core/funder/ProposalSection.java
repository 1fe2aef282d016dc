package no.grobunn.core.funder;

import no.grobunn.core.vocabulary.Term;

/** A text of a pilot, or of its project, that funders limit or demand. */
public enum ProposalSection implements Term {
    TITLE,
    SUMMARY,
    NEED,
    /** The project's background. */
    BACKGROUND,
    APPROACH,
    INNOVATION,
    ORGANISATION,
    DISSEMINATION,
    CONTINUATION
}
