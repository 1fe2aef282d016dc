package no.grobunn.core.readiness;

import no.grobunn.core.vocabulary.Term;

/** How much a finding weighs, worst first. */
public enum Severity implements Term {
    /** Stops a submission. */
    BLOCKER,
    /** A funder may object. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
