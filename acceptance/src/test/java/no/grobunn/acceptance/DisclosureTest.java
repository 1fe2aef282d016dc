package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Contact;
import no.grobunn.core.actor.Disposition;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.storage.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an audience must not see is in nothing that is made for it: not on a page, not in metadata, not in an attachment. */
class DisclosureTest {
    private static final LocalDate DAY = LocalDate.parse(Fredrikstad.DATE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void nothingMadeForAnAudienceHoldsWhatItMustNotSee(Audience audience, String conformance) throws IOException {
        List<Path> files = made(audience, conformance);

        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            assertThat(Innards.of(file)).as(file.getFileName().toString()).doesNotContain(secretsFrom(audience));
        }
    }

    static Stream<Arguments> nothingMadeForAnAudienceHoldsWhatItMustNotSee() {
        return Stream.of(Audience.values())
                .flatMap(audience -> Stream.of("pdfa-2a", "pdfa-3a", "pdfa-4")
                        .map(conformance -> Arguments.of(audience, conformance)));
    }

    /** Else the test above would pass on documents that say nothing. */
    @Test
    void whatAnAudienceMaySeeIsFoundBySearchingAlike() throws IOException {
        assertThat(found(Audience.INTERNAL, "pdfa-3a")).contains("Zqinternal", "Zqpublic", "Zqgrunn", "Zqfritak");
        assertThat(found(Audience.INTERNAL, "pdfa-2a")).contains("Zqinternal", "Zqpublic");
        assertThat(found(Audience.PUBLIC, "pdfa-2a")).contains("Zqpublic");
    }

    private String found(Audience audience, String conformance) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : made(audience, conformance)) {
            all.append(Innards.of(file));
        }
        return all.toString();
    }

    private static String[] secretsFrom(Audience audience) {
        List<String> secrets = new ArrayList<>();
        for (Audience visibility : Audience.values()) {
            if (audience.compareTo(visibility) > 0) {
                secrets.add(word(visibility));
            }
        }
        if (audience != Audience.INTERNAL) {
            secrets.addAll(
                    List.of("Zqgrunn", "Zqvurderer", "Zqfritak", "\"assessment\"", "\"waivers\"", "Innflytelse"));
        }
        return secrets.isEmpty() ? new String[] {"Zqnobody"} : secrets.toArray(String[]::new);
    }

    private static String word(Audience visibility) {
        return "Zq" + visibility.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private List<Path> made(Audience audience, String conformance) throws IOException {
        ReportOrder order = ReportOrder.builder(dossier(), DAY)
                .audience(audience)
                .option("conformance", conformance)
                .build();
        return ReportPlugins.installed().reports().stream()
                .flatMap(report -> new ReportEngine().make(report, order, folder).stream())
                .filter(ReportOutcome.Made.class::isInstance)
                .map(outcome -> ((ReportOutcome.Made) outcome).file())
                .toList();
    }

    /** The example, in which somebody can be asked at every visibility, and somebody was judged and excused. */
    private static Dossier dossier() throws IOException {
        Dossier dossier = new DossierReader().read(Fredrikstad.DOSSIER).dossierOrThrow();
        List<Actor> actors = new ArrayList<>(dossier.actors());
        actors.replaceAll(DisclosureTest::knownWell);
        List<Waiver> waivers = new ArrayList<>(dossier.waivers());
        waivers.add(new Waiver("partner-unconfirmed", null, "Zqfritak fordi vi vet det.", "Zqvurderer", DAY));
        return dossier.toBuilder().actors(actors).waivers(waivers).build();
    }

    private static Actor knownWell(Actor actor) {
        List<Contact> contacts = Stream.of(Audience.values())
                .map(visibility -> new Contact(
                        "Rolle " + word(visibility),
                        "Navn " + word(visibility),
                        word(visibility) + "@example.org",
                        null,
                        null,
                        null,
                        null,
                        null,
                        visibility))
                .toList();
        StakeholderAssessment judged = new StakeholderAssessment(
                new Rating(5), new Rating(1), Disposition.OPPOSED, DAY, "Zqvurderer", "Zqgrunn til uro.");
        return Actor.builder(actor.id(), actor.name(), actor.sector())
                .chainLevels(actor.chainLevels())
                .assessment(judged)
                .contacts(contacts)
                .build();
    }
}
