package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.SamplePilot;
import org.junit.jupiter.api.Test;

class PartnerMobilisationTest {
    @Test
    void partners_come_from_the_firmest_to_the_loosest() {
        PartnerMobilisation mobilisation =
                PartnerMobilisation.of(SampleDossier.full().build()).get(0);

        assertThat(mobilisation.partners())
                .extracting(MobilisedPartner::actor)
                .containsExactly(SamplePilot.YARD, SamplePilot.SCHOOL, SamplePilot.COUNTY);
        assertThat(mobilisation.total().secured()).isOne();
        assertThat(mobilisation.total().with(PartnerStatus.CANDIDATE)).isOne();
        assertThat(mobilisation.lackingEvidence()).isEmpty();
    }

    @Test
    void sectors_and_levels_count_their_partners_and_the_actors_that_are_none() {
        Dossier dossier = SampleDossier.full()
                .pilots(List.of(SamplePilot.full()
                        .partners(List.of(
                                new Partner(SamplePilot.YARD, PartnerRole.OWNER, PartnerStatus.CONFIRMED, List.of())))
                        .build()))
                .build();

        PartnerMobilisation mobilisation = PartnerMobilisation.of(dossier).get(0);

        assertThat(mobilisation.bySector())
                .extracting(MobilisationGroup::key)
                .containsExactly(Sector.EDUCATION, Sector.BUSINESS, Sector.PUBLIC);
        assertThat(mobilisation.bySector().get(0).others()).isOne();
        assertThat(mobilisation.byLevel()).hasSize(ChainLevel.values().length);
        MobilisationGroup<ChainLevel> enterprise = mobilisation.byLevel().get(ChainLevel.ENTERPRISE.ordinal());
        assertThat(enterprise.actors()).isEqualTo(3);
        assertThat(enterprise.standing()).isOne();
        assertThat(mobilisation.lackingEvidence())
                .extracting(MobilisedPartner::actor)
                .containsExactly(SamplePilot.YARD);
    }
}
