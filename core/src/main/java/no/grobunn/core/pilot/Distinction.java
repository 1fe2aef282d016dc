package no.grobunn.core.pilot;

import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.invariant.Invariants;

/**
 * What sets a pilot apart from an initiative that is already there.
 *
 * @param initiative the initiative
 * @param how in what the pilot differs
 */
public record Distinction(InitiativeId initiative, String how) {
    public Distinction {
        Invariants.of("distinction").text("how", how).enforce();
    }
}
