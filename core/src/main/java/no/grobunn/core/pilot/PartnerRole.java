package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** What an actor does in a pilot. */
public enum PartnerRole implements Term {
    OWNER,
    PARTNER,
    RD_PROVIDER,
    TRAINING_PROVIDER,
    TRAINING_RECIPIENT,
    FUNDER,
    OBSERVER
}
