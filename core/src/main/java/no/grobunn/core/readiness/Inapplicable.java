package no.grobunn.core.readiness;

import no.grobunn.core.vocabulary.Term;

/** Why a rule does not apply. */
public enum Inapplicable implements Term {
    /** The dossier has no pilot yet. */
    NO_PILOT,
    /** The funder profile does not ask for it. */
    NOT_DEMANDED,
    /** The dossier holds nothing that the rule is about. */
    NOTHING_TO_JUDGE
}
