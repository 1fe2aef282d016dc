package no.grobunn.core.pilot;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;

/**
 * A decision or a plan that a pilot rests on.
 *
 * @param kind what kind of decision or plan
 * @param reference where it is found
 * @param date the day it was made
 */
public record Anchoring(AnchoringKind kind, String reference, LocalDate date) {
    public Anchoring {
        Invariants.of("anchoring").text("reference", reference).enforce();
    }
}
