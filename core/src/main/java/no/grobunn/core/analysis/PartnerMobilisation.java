package no.grobunn.core.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;

/**
 * How far the partners of one pilot have come from candidate to confirmed, and which parts of society are still missing. Immutable.
 *
 * @param pilot which pilot
 * @param partners its partners: the firmest status first (confirmed, letter of intent, invited, candidate, declined, withdrawn), partners of one status by id
 * @param total all actors of the dossier together; its key is the pilot
 * @param bySector every sector that an actor of the dossier belongs to, in the vocabulary's order
 * @param byLevel every level of the competence chain in its order; an actor of several levels is counted on each, so levels do not add up
 * @param withoutLevel how many partners stand on no level and are therefore missing in {@code byLevel}
 */
public record PartnerMobilisation(
        PilotId pilot,
        List<MobilisedPartner> partners,
        MobilisationGroup<PilotId> total,
        List<MobilisationGroup<Sector>> bySector,
        List<MobilisationGroup<ChainLevel>> byLevel,
        int withoutLevel) {
    private static final List<PartnerStatus> FIRMEST_FIRST = List.of(
            PartnerStatus.CONFIRMED,
            PartnerStatus.LETTER_OF_INTENT,
            PartnerStatus.INVITED,
            PartnerStatus.CANDIDATE,
            PartnerStatus.DECLINED,
            PartnerStatus.WITHDRAWN);

    public PartnerMobilisation {
        partners = List.copyOf(partners);
        bySector = List.copyOf(bySector);
        byLevel = List.copyOf(byLevel);
    }

    /** Each pilot of a dossier, by id. */
    public static List<PartnerMobilisation> of(Dossier dossier) {
        return Order.byId(dossier.pilots(), PilotSketch::id).stream()
                .map(pilot -> of(dossier, pilot))
                .toList();
    }

    /**
     * One pilot among the actors of its dossier.
     *
     * @throws IllegalArgumentException if a partner is no actor of the dossier
     */
    public static PartnerMobilisation of(Dossier dossier, PilotSketch pilot) {
        List<MobilisedPartner> partners = pilot.partners().stream()
                .map(partner -> mobilised(partner, dossier.actor(partner.actor())))
                .sorted(Comparator.comparing((MobilisedPartner partner) -> FIRMEST_FIRST.indexOf(partner.status()))
                        .thenComparing(MobilisedPartner::actor, Order.BY_ID))
                .toList();
        return new PartnerMobilisation(
                pilot.id(),
                partners,
                group(pilot.id(), dossier.actors().size(), partners, partner -> true),
                bySector(dossier.actors(), partners),
                byLevel(dossier.actors(), partners),
                (int) partners.stream()
                        .filter(partner -> partner.levels().isEmpty())
                        .count());
    }

    /** The partners that are confirmed and have nothing to show it, by id. */
    public List<MobilisedPartner> lackingEvidence() {
        return partners.stream().filter(MobilisedPartner::lacksEvidence).toList();
    }

    private static MobilisedPartner mobilised(Partner partner, Actor actor) {
        return new MobilisedPartner(
                partner.actor(),
                actor.sector(),
                actor.chainLevels().stream().sorted().toList(),
                partner.role(),
                partner.status(),
                partner.evidence().size());
    }

    private static List<MobilisationGroup<Sector>> bySector(List<Actor> actors, List<MobilisedPartner> partners) {
        Map<Sector, Long> known = actors.stream().collect(Collectors.groupingBy(Actor::sector, Collectors.counting()));
        return Arrays.stream(Sector.values())
                .filter(known::containsKey)
                .map(sector -> group(
                        sector,
                        known.getOrDefault(sector, 0L).intValue(),
                        partners,
                        partner -> partner.sector() == sector))
                .toList();
    }

    private static List<MobilisationGroup<ChainLevel>> byLevel(List<Actor> actors, List<MobilisedPartner> partners) {
        return Arrays.stream(ChainLevel.values())
                .map(level -> group(
                        level,
                        (int) actors.stream()
                                .filter(actor -> actor.chainLevels().contains(level))
                                .count(),
                        partners,
                        partner -> partner.levels().contains(level)))
                .toList();
    }

    private static <K> MobilisationGroup<K> group(
            K key, int actors, List<MobilisedPartner> partners, Predicate<MobilisedPartner> belongs) {
        List<MobilisedPartner> members = partners.stream().filter(belongs).toList();
        Map<PartnerStatus, Integer> byStatus = members.stream()
                .collect(Collectors.groupingBy(MobilisedPartner::status, Collectors.summingInt(partner -> 1)));
        return new MobilisationGroup<>(key, actors, byStatus, (int)
                members.stream().filter(MobilisedPartner::isSecured).count());
    }
}
