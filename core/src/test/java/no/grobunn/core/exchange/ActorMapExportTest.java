package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Disposition;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorMapExportTest {
    @ParameterizedTest
    @EnumSource
    void theMapOfFredrikstadIsAsApproved(ActorMapFormat format) throws IOException {
        for (MapFile file : Maps.files(Maps.fredrikstad(), format)) {
            Maps.assertThatIs(file.text(), "fredrikstad" + file.suffix() + "." + format.extension());
        }
    }

    @ParameterizedTest
    @EnumSource
    void contactsNeverStandInIt(ActorMapFormat format) {
        assertThat(all(Maps.fredrikstad(), format, Audience.INTERNAL)).doesNotContain("Daglig leder", "legitimate");
    }

    @ParameterizedTest
    @EnumSource
    void assessmentsStandInItForInternalEyesOnly(ActorMapFormat format) {
        Dossier dossier = assessed();

        assertThat(all(dossier, format, Audience.INTERNAL)).contains("hidden reason");
        for (Audience audience : List.of(Audience.RESOURCE_GROUP, Audience.FUNDER, Audience.PUBLIC)) {
            assertThat(all(dossier, format, audience))
                    .doesNotContain("hidden")
                    .doesNotContainIgnoringCase("disposition")
                    .doesNotContainIgnoringCase("influence");
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesEndInLineFeedsAndTheTextInOne(ActorMapFormat format) {
        assertThat(Maps.files(Maps.fredrikstad(), format))
                .allSatisfy(file -> assertThat(file.text()).doesNotContain("\r").endsWith("\n"));
    }

    @Test
    void wordsAreInTheLanguageThatWasAskedForAndCodesInNone() {
        assertThat(all(SampleDossier.bare().build(), ActorMapFormat.KUMU_JSON, Audience.PUBLIC))
                .contains("\"type\": \"Næringsliv\"");
        assertThat(all(SampleDossier.bare().build(), ActorMapFormat.GRAPHML, Audience.PUBLIC))
                .contains(">business<");
    }

    @Test
    void aConnectionIsNamedByIdsInATableWhereALabelIsNotEnough() {
        Actor twin =
                Actor.builder(new ActorId("twin"), "School", Sector.EDUCATION).build();
        Dossier full = SampleDossier.full().build();
        List<Actor> actors = new ArrayList<>(full.actors());
        actors.add(twin);

        String connections = Maps.files(full.toBuilder().actors(actors).build(), ActorMapFormat.CSV)
                .get(1)
                .text();

        assertThat(connections).contains("Repair yard,school,");
    }

    private static Dossier assessed() {
        StakeholderAssessment assessment = new StakeholderAssessment(
                new Rating(4),
                new Rating(2),
                Disposition.OPPOSED,
                LocalDate.of(2027, 1, 1),
                "hidden leader",
                "hidden reason");
        Dossier full = SampleDossier.full().build();
        List<Actor> actors = full.actors().stream()
                .map(actor -> Actor.builder(actor.id(), actor.name(), actor.sector())
                        .assessment(assessment)
                        .build())
                .toList();
        return full.toBuilder().actors(actors).build();
    }

    private static String all(Dossier dossier, ActorMapFormat format, Audience audience) {
        return new ActorMapExport(format, audience, Language.NB)
                .files(dossier).stream().map(MapFile::text).collect(Collectors.joining());
    }
}
