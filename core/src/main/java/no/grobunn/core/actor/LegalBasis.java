package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** The basis on which a contact may be kept (GDPR article 6). */
public enum LegalBasis implements Term {
    CONSENT,
    AGREEMENT,
    LEGITIMATE_INTEREST,
    PUBLIC_TASK
}
