package no.grobunn.core.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.storage.DossierReader;
import org.junit.jupiter.api.Test;

/** What outsiders get of a pilot that partners left. */
class StandingPartnersTest {
    private static final ActorId LEFT = new ActorId("denofa");
    private static final PilotSketch PILOT = new DossierReader()
            .read(Path.of("..", "examples", "fredrikstad"))
            .dossierOrThrow()
            .pilots()
            .get(0);

    @Test
    void a_partner_that_left_takes_part_in_nothing_and_has_no_aid_while_the_sums_stay() {
        assertThat(PILOT.workPackages()).anyMatch(work -> work.participants().contains(LEFT));
        PilotSketch told = PILOT.withPartners(PILOT.partners().stream()
                        .map(partner -> partner.actor().equals(LEFT)
                                ? new Partner(LEFT, partner.role(), PartnerStatus.WITHDRAWN, List.of())
                                : partner)
                        .toList())
                .withStandingPartnersOnly();

        assertThat(told.partners()).noneMatch(partner -> partner.actor().equals(LEFT));
        assertThat(told.workPackages()).noneMatch(work -> work.participants().contains(LEFT));
        assertThat(told.stateAid()).noneMatch(aid -> aid.undertaking().equals(LEFT));
        assertThat(told.budget().cost()).isEqualTo(PILOT.budget().cost());
    }

    @Test
    void a_pilot_that_nobody_left_stays_as_it_is() {
        assertThat(PILOT.withPartners(PILOT.standingPartners()).withStandingPartnersOnly())
                .isEqualTo(PILOT.withPartners(PILOT.standingPartners()));
    }
}
