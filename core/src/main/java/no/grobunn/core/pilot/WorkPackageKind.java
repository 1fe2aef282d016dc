package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** What kind of work a package holds; funders rule some out. */
public enum WorkPackageKind implements Term {
    MANAGEMENT,
    RESEARCH,
    DEVELOPMENT,
    COMPETENCE,
    MOBILISATION,
    DISSEMINATION,
    OTHER
}
