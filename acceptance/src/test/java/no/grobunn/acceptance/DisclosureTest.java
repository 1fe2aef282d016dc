package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.action.ActionProposalId;
import no.grobunn.core.action.ActionStatus;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Contact;
import no.grobunn.core.actor.Disposition;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.exchange.ActorMapExport;
import no.grobunn.core.exchange.ActorMapFormat;
import no.grobunn.core.exchange.MapFile;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.need.Need;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an audience must not see is in nothing that is made for it: not on a page, not in metadata, not in an attachment. */
class DisclosureTest {
    private static final LocalDate DAY = LocalDate.parse(Fredrikstad.DATE);

    @TempDir
    private Path folder;

    /** What the project alone may see: how it assesses named organisations, in any of the words for that, and what it excuses. */
    private static final List<String> WITHIN = List.of(
            "Zqgrunn",
            "Zqvurderer",
            "Zqfritak",
            "\"assessment\"",
            "\"influence\"",
            "\"interest\"",
            "\"disposition\"",
            "\"waivers\"",
            "Innflytelse",
            "Holdning",
            "Influence",
            "Disposition",
            "Stakeholder");

    /** What those may see who were there when it was turned down. */
    private static final List<String> TURNED_DOWN =
            List.of("Zqavvist", "Zqbegrunnet", "Zqlagttilside", "Zqmerknad", "\"rejected\"");

    @ParameterizedTest
    @MethodSource
    void nothingMadeForAnAudienceHoldsWhatItMustNotSee(Audience audience, String conformance, Language language)
            throws IOException {
        List<Path> files = made(audience, conformance, language);

        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            assertThat(Innards.of(file)).as(file.getFileName().toString()).doesNotContain(secretsFrom(audience));
        }
    }

    static Stream<Arguments> nothingMadeForAnAudienceHoldsWhatItMustNotSee() {
        return Stream.of(Audience.RESOURCE_GROUP, Audience.FUNDER, Audience.PUBLIC)
                .flatMap(audience -> Stream.of("pdfa-2a", "pdfa-3a", "pdfa-4")
                        .flatMap(conformance -> Stream.of(Language.NB, Language.EN)
                                .map(language -> Arguments.of(audience, conformance, language))));
    }

    /** Nor is it in a map that other programs open. */
    @ParameterizedTest
    @EnumSource(names = "INTERNAL", mode = EnumSource.Mode.EXCLUDE)
    void noMapMadeForAnAudienceHoldsWhatItMustNotSee(Audience audience) throws IOException {
        for (ActorMapFormat format : ActorMapFormat.values()) {
            for (MapFile file : new ActorMapExport(format, audience, Language.EN).files(dossier())) {
                assertThat(file.text()).as(format + file.suffix()).doesNotContain(secretsFrom(audience));
            }
        }
    }

    /** Else the tests above would pass on documents that say nothing. */
    @Test
    void whatAnAudienceMaySeeIsFoundBySearchingAlike() throws IOException {
        assertThat(found(Audience.INTERNAL, "pdfa-3a", Language.NB))
                .contains("Zqinternal", "Zqpublic", "Holdning")
                .contains(TURNED_DOWN)
                .contains(WITHIN.subList(0, 9));
        assertThat(found(Audience.INTERNAL, "pdfa-2a", Language.EN))
                .contains("Zqinternal", "Zqpublic", "Zqgrunn", "Zqvurderer", "Influence", "Disposition");
        assertThat(found(Audience.RESOURCE_GROUP, "pdfa-2a", Language.NB))
                .contains("Zqresourcegroup", "Zqavvist", "Zqbegrunnet", "Zqlagttilside");
        assertThat(found(Audience.FUNDER, "pdfa-3a", Language.NB)).contains("Zqfunder", "Grunnenerikketattmedher.");
        assertThat(found(Audience.PUBLIC, "pdfa-2a", Language.NB)).contains("Zqpublic", "Lagttilside");
    }

    private String found(Audience audience, String conformance, Language language) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : made(audience, conformance, language)) {
            all.append(Innards.of(file));
        }
        return all.toString();
    }

    private static List<String> secretsFrom(Audience audience) {
        List<String> secrets = new ArrayList<>(WITHIN);
        for (Audience visibility : Audience.values()) {
            if (audience.compareTo(visibility) > 0) {
                secrets.add(word(visibility));
            }
        }
        if (audience != Audience.RESOURCE_GROUP) {
            secrets.addAll(TURNED_DOWN);
        }
        return secrets;
    }

    private static String word(Audience visibility) {
        return "Zq" + visibility.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private List<Path> made(Audience audience, String conformance, Language language) throws IOException {
        ReportOrder order = ReportOrder.builder(dossier(), DAY)
                .audience(audience)
                .language(language)
                .option("conformance", conformance)
                .build();
        return ReportPlugins.installed().reports().stream()
                .flatMap(report -> new ReportEngine().make(report, order, folder).stream())
                .filter(ReportOutcome.Made.class::isInstance)
                .map(outcome -> ((ReportOutcome.Made) outcome).file())
                .toList();
    }

    /** The example, in which somebody can be asked at every visibility, somebody was judged and excused, and much was turned down with words. */
    private static Dossier dossier() throws IOException {
        Dossier dossier = new DossierReader().read(Fredrikstad.DOSSIER).dossierOrThrow();
        List<Waiver> waivers = new ArrayList<>(dossier.waivers());
        waivers.add(new Waiver("partner-unconfirmed", null, "Zqfritak fordi vi vet det.", "Zqvurderer", DAY));
        List<ActionProposal> proposals = new ArrayList<>(dossier.actionProposals());
        proposals.add(turnedDown(dossier.needs().get(0)));
        return dossier.toBuilder()
                .actors(dossier.actors().stream().map(DisclosureTest::knownWell).toList())
                .waivers(waivers)
                .actionProposals(proposals)
                .needs(dossier.needs().stream()
                        .map(need -> need.isSetAside() ? need.withSetAside("Zqlagttilside med vilje.") : need)
                        .toList())
                .ambitions(dossier.ambitions().stream()
                        .map(DisclosureTest::remarked)
                        .toList())
                .build();
    }

    private static ActionProposal turnedDown(Need need) {
        return ActionProposal.builder(
                        new ActionProposalId("avvist"), "Zqavvist", ActionAudience.BOTH, ActionStatus.REJECTED)
                .description("Zqbegrunnet med pris.")
                .needs(List.of(need.id()))
                .build();
    }

    private static Ambition remarked(Ambition ambition) {
        return new Ambition(
                ambition.id(),
                ambition.statement(),
                ambition.positions().stream()
                        .map(taken -> new AmbitionPosition(taken.actor(), taken.level(), "Zqmerknad til nivået."))
                        .toList(),
                ambition.agreed());
    }

    private static Actor knownWell(Actor actor) {
        List<Contact> contacts = Stream.of(Audience.values())
                .map(visibility -> new Contact(
                        "Rolle " + word(visibility),
                        "Navn " + word(visibility),
                        word(visibility) + "@example.org",
                        "Tlf " + word(visibility),
                        null,
                        "Formål " + word(visibility),
                        null,
                        null,
                        visibility))
                .toList();
        StakeholderAssessment judged = new StakeholderAssessment(
                new Rating(5), new Rating(1), Disposition.OPPOSED, DAY, "Zqvurderer", "Zqgrunn til uro.");
        return actor.toBuilder().assessment(judged).contacts(contacts).build();
    }
}
