package no.grobunn.core.readiness.rule.partners;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.SubjectPath;

/**
 * A confirmed partner with its place in the file.
 *
 * @param partner the partner
 * @param place where it stands
 */
record ConfirmedPartner(Partner partner, SubjectPath place) {
    /** The confirmed partners of a pilot, in their order. */
    static List<ConfirmedPartner> of(PilotSketch pilot) {
        List<Partner> partners = pilot.partners();
        return IntStream.range(0, partners.size())
                .filter(i -> partners.get(i).isConfirmed())
                .mapToObj(i -> new ConfirmedPartner(
                        partners.get(i), SubjectPath.of(pilot).at("partners", i)))
                .toList();
    }
}
