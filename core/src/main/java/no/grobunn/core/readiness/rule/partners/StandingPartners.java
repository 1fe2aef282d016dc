package no.grobunn.core.readiness.rule.partners;

import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.SubjectPath;

/**
 * The actors that may take part in a pilot: those that have neither declined nor withdrawn.
 *
 * @param actors who
 * @param place where the partners stand in the file
 */
record StandingPartners(List<Actor> actors, SubjectPath place) {
    static StandingPartners of(PilotSketch pilot, Dossier dossier) {
        return new StandingPartners(
                pilot.standingPartners().stream()
                        .map(partner -> dossier.actor(partner.actor()))
                        .toList(),
                place(pilot));
    }

    /** Where the partners stand in the file, or else the pilot that has none. */
    static SubjectPath place(PilotSketch pilot) {
        SubjectPath owner = SubjectPath.of(pilot);
        return pilot.partners().isEmpty() ? owner : owner.at("partners");
    }

    /** Whether one of them stands on a level of the competence chain. */
    boolean reach(ChainLevel level) {
        return actors.stream().anyMatch(actor -> actor.chainLevels().contains(level));
    }

    /** Whether one of them belongs to a part of society. */
    boolean comeFrom(Sector sector) {
        return actors.stream().anyMatch(actor -> actor.sector() == sector);
    }
}
