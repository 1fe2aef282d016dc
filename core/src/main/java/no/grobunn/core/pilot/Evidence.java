package no.grobunn.core.pilot;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;

/**
 * A paper that shows a partner's promise.
 *
 * @param kind what kind of paper
 * @param reference where it is found
 * @param date the day it was made
 */
public record Evidence(EvidenceKind kind, String reference, LocalDate date) {
    public Evidence {
        Invariants.of("evidence").text("reference", reference).enforce();
    }
}
