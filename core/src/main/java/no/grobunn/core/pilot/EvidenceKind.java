package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** What kind of paper shows a promise. */
public enum EvidenceKind implements Term {
    AGREEMENT,
    LETTER_OF_INTENT,
    LETTER_OF_SUPPORT,
    MINUTES,
    OTHER
}
