package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.EvidenceKind;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotSketch;
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

    /** What the project alone may see: how it assesses named organisations, what a check finds and what it excuses. */
    private static final List<String> WITHIN = List.of(
            "Zqgrunn",
            "Zqvurderer",
            "Zqfritak",
            "Zqfritar",
            "\"assessment\"",
            "\"influence\"",
            "\"interest\"",
            "\"disposition\"",
            "\"waivers\"");

    /** What pages call that, and how a check puts what it finds about the contacts. */
    private static final Map<Language, List<String>> CALLED = Map.of(
            Language.NB, List.of("Innflytelse", "Holdning", "manglerbehandlingsgrunnlag"),
            Language.NN, List.of("Påverknad", "Haldning", "manglarbehandlingsgrunnlag"),
            Language.EN, List.of("Influence", "Disposition", "hasnolegalbasis"));

    /** What those may see who were there when it was turned down. */
    private static final List<String> TURNED_DOWN = List.of(
            "Zqavvist",
            "Zqbegrunnet",
            "Zqlagttilside",
            "Zqmerknad",
            "Zqavtale",
            "\"rejected\"",
            "\"declined\"",
            "\"withdrawn\"");

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
                        .flatMap(conformance -> Stream.of(Language.values())
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

    /** Else the tests above would pass on documents that say nothing, and for words that nobody could find. */
    @ParameterizedTest
    @EnumSource
    void eachOfThoseWordsIsFoundByTheSameSearchWhereItMayStand(Language language) throws IOException {
        assertThat(found(Audience.INTERNAL, "pdfa-3a", language))
                .contains(WITHIN)
                .contains(CALLED.get(language))
                .contains(TURNED_DOWN)
                .contains(words(Stream.of(Audience.values())));
        assertThat(found(Audience.RESOURCE_GROUP, "pdfa-3a", language))
                .contains(TURNED_DOWN)
                .contains(words(Stream.of(Audience.RESOURCE_GROUP, Audience.FUNDER, Audience.PUBLIC)));
        assertThat(found(Audience.FUNDER, "pdfa-3a", language))
                .contains(words(Stream.of(Audience.FUNDER, Audience.PUBLIC)))
                .contains("Grunnenerikketattmedher.");
    }

    /** What pages say can be found on them, and not only in a dossier that is attached. */
    @Test
    void whatStandsOnPagesIsFoundThereToo() throws IOException {
        assertThat(found(Audience.INTERNAL, "pdfa-2a", Language.EN))
                .contains("Zqinternal", "Zqpublic", "Zqgrunn", "Zqvurderer", "Zqfritak", "Zqfritar")
                .contains(CALLED.get(Language.EN));
        assertThat(found(Audience.RESOURCE_GROUP, "pdfa-2a", Language.NB))
                .contains("Zqresourcegroup", "Zqavvist", "Zqbegrunnet", "Zqlagttilside");
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
        CALLED.values().forEach(secrets::addAll);
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

    private static List<String> words(Stream<Audience> visibilities) {
        return visibilities.map(DisclosureTest::word).toList();
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

    /** The example, in which somebody can be asked at every visibility, somebody was judged, a check finds much and something is excused, and much was turned down with words. */
    private static Dossier dossier() throws IOException {
        Dossier dossier = new DossierReader().read(Fredrikstad.DOSSIER).dossierOrThrow();
        List<Waiver> waivers = new ArrayList<>(dossier.waivers());
        waivers.add(new Waiver("actor-isolated", null, "Zqfritak fordi vi vet det.", "Zqfritar", DAY));
        List<ActionProposal> proposals = new ArrayList<>(dossier.actionProposals());
        proposals.add(turnedDown(dossier.needs().get(0)));
        return dossier.toBuilder()
                .actors(dossier.actors().stream().map(DisclosureTest::knownWell).toList())
                .waivers(waivers)
                .actionProposals(proposals)
                .pilots(dossier.pilots().stream()
                        .map(DisclosureTest::withLetters)
                        .toList())
                .needs(dossier.needs().stream()
                        .map(need -> need.isSetAside() ? need.withSetAside("Zqlagttilside med vilje.") : need)
                        .toList())
                .ambitions(dossier.ambitions().stream()
                        .map(DisclosureTest::remarked)
                        .toList())
                .build();
    }

    /** The pilot, in which those that left had signed before they did. */
    private static PilotSketch withLetters(PilotSketch pilot) {
        List<Evidence> signed = List.of(new Evidence(EvidenceKind.LETTER_OF_INTENT, "Zqavtale fra i vår.", DAY));
        assertThat(pilot.partners())
                .extracting(Partner::status)
                .contains(PartnerStatus.DECLINED, PartnerStatus.WITHDRAWN);
        return pilot.withPartners(pilot.partners().stream()
                .map(partner -> partner.isStanding()
                        ? partner
                        : new Partner(partner.actor(), partner.role(), partner.status(), signed))
                .toList());
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
