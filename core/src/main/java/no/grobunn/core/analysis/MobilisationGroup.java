package no.grobunn.core.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.grobunn.core.pilot.PartnerStatus;

/**
 * How far the actors of one part of society have been brought along. Immutable.
 *
 * @param key the sector or the level of the competence chain
 * @param actors how many actors the dossier knows there, partners or not
 * @param byStatus how many partners have each status; every status has its number, in the vocabulary's order
 * @param secured how many partners are confirmed and have evidence of it
 * @param <K> what the actors are grouped by
 */
public record MobilisationGroup<K>(K key, int actors, Map<PartnerStatus, Integer> byStatus, int secured) {
    public MobilisationGroup {
        Map<PartnerStatus, Integer> every = new EnumMap<>(PartnerStatus.class);
        for (PartnerStatus status : PartnerStatus.values()) {
            every.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Collections.unmodifiableMap(every);
    }

    /** How many partners have this status. */
    public int with(PartnerStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** How many are partners, whatever their status. */
    public int partners() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are partners and have neither declined nor withdrawn. */
    public int standing() {
        return partners() - with(PartnerStatus.DECLINED) - with(PartnerStatus.WITHDRAWN);
    }

    /** How many actors are no partners. */
    public int others() {
        return actors - partners();
    }
}
