package no.grobunn.core.funder;

import java.util.Optional;
import no.grobunn.core.vocabulary.Term;

/** What an application form asks for, as far as a dossier answers it. */
public enum FormAnswer implements Term {
    TITLE,
    /** What it is, in a few sentences. */
    SHORT_DESCRIPTION,
    /** How it is gone about, and what is new. */
    DESCRIPTION,
    BACKGROUND,
    MAIN_GOAL,
    SUB_GOALS,
    /** How circularity is measured. */
    CIRCULARITY,
    ANCHORING,
    ORGANISATION,
    PARTNERS,
    TARGET_GROUPS,
    ACTIVITIES,
    COSTS,
    /** Own effort in hours, with its purpose. */
    OWN_EFFORT,
    FUNDING,
    RISKS,
    DISSEMINATION,
    ATTACHMENTS;

    /** The one text of the dossier that makes the answer, whose limit is then the field's; empty if it is made of several. */
    public Optional<ProposalSection> section() {
        return switch (this) {
            case TITLE -> Optional.of(ProposalSection.TITLE);
            case SHORT_DESCRIPTION -> Optional.of(ProposalSection.SUMMARY);
            case ORGANISATION -> Optional.of(ProposalSection.ORGANISATION);
            default -> Optional.empty();
        };
    }
}
