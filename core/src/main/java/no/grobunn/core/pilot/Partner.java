package no.grobunn.core.pilot;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;

/**
 * An actor's place in a pilot.
 *
 * @param actor who
 * @param role what it does there
 * @param status how firmly it has promised
 * @param evidence the papers that show it
 */
public record Partner(ActorId actor, PartnerRole role, PartnerStatus status, List<Evidence> evidence) {
    public Partner {
        evidence = List.copyOf(evidence);
    }

    public boolean isConfirmed() {
        return status == PartnerStatus.CONFIRMED;
    }

    /** Whether it may still take part: it has neither declined nor withdrawn. */
    public boolean isStanding() {
        return status != PartnerStatus.DECLINED && status != PartnerStatus.WITHDRAWN;
    }

    /** Whether it may take part in the work; who only pays or looks on has another part. */
    public boolean isWorking() {
        return isStanding() && role != PartnerRole.FUNDER && role != PartnerRole.OBSERVER;
    }

    /** Whether a paper dated on that day or before shows its promise. */
    public boolean hasEvidenceBy(LocalDate day) {
        return evidence.stream().anyMatch(paper -> !paper.date().isAfter(day));
    }
}
