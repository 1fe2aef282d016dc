package no.grobunn.core.analysis;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;

/**
 * How far one partner has come on the way from candidate to confirmed. Immutable.
 *
 * @param actor who
 * @param sector its sector
 * @param levels its levels of the competence chain in their order, possibly none
 * @param role what it does in the pilot
 * @param status how firmly it has promised
 * @param evidence how many papers show its promise
 */
public record MobilisedPartner(
        ActorId actor, Sector sector, List<ChainLevel> levels, PartnerRole role, PartnerStatus status, int evidence) {
    public MobilisedPartner {
        levels = List.copyOf(levels);
    }

    public boolean isConfirmed() {
        return status == PartnerStatus.CONFIRMED;
    }

    /** Whether it is confirmed and a paper shows it. */
    public boolean isSecured() {
        return isConfirmed() && evidence > 0;
    }

    /** Whether it is confirmed and nothing shows it. */
    public boolean lacksEvidence() {
        return isConfirmed() && evidence == 0;
    }

    /** Whether it may still take part: it has neither declined nor withdrawn. */
    public boolean isStanding() {
        return status != PartnerStatus.DECLINED && status != PartnerStatus.WITHDRAWN;
    }
}
