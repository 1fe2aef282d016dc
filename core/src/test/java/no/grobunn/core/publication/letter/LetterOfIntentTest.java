package no.grobunn.core.publication.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterOfIntentTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    @Test
    void saysWhatThePartnerBringsAsTheBudgetHasIt() {
        assertThat(words(SamplePilot.full().build(), SamplePilot.SCHOOL, Language.EN))
                .contains(
                        "School contributes 10.5 hours of own effort, valued at NOK 7 350.",
                        "Year | Hours | Own effort (in kind), NOK\n2028 | 10.5 | 7 350",
                        "The hourly rate is NOK 700.")
                .doesNotContain("Sum");
    }

    @Test
    void addsUpSeveralYears() {
        PilotSketch pilot = SamplePilot.full()
                .costs(List.of(effort(2027, 5, 100), effort(2028, 7, 300)))
                .funding(List.of(
                        funding(FundingKind.OWN_EFFORT, 2027, 500),
                        funding(FundingKind.OWN_EFFORT, 2028, 2_100),
                        funding(FundingKind.OWN_CASH, 2028, 9_000)))
                .build();

        assertThat(words(pilot, SamplePilot.SCHOOL, Language.NB))
                .contains(
                        "12 timer egeninnsats, verdsatt til 2 600 kr",
                        "9 000 kr i kontant egenandel",
                        "2027 | 5 | –",
                        "Sum | 12 |",
                        "Timesatsen er 100 kr i 2027 og 300 kr i 2028.");
    }

    @Test
    void takesOwnEffortFromTheCostPlanWhereTheFundingPlanLacksIt() {
        PilotSketch pilot = SamplePilot.full()
                .costs(List.of(effort(2027, 1, 100)))
                .funding(List.of())
                .build();

        assertThat(words(pilot, SamplePilot.SCHOOL, Language.NB))
                .contains("1 time egeninnsats, verdsatt til 100 kr", "2027 | 1 | 100");
    }

    @Test
    void saysInOneLineThatTheBudgetHasNothingFromThePartner() {
        assertThat(words(SamplePilot.full().build(), SamplePilot.COUNTY, Language.EN))
                .contains("The budget has no hours or money from County.")
                .doesNotContain("Hourly", "Year |");
    }

    @Test
    void neverSaysThatAGrantIsAskedForBeforeItIs() {
        assertThat(words(SamplePilot.full().status(PilotStatus.DRAFT).build(), SamplePilot.SCHOOL, Language.EN))
                .contains("its owner will apply to County for NOK");
        assertThat(words(SamplePilot.full().status(PilotStatus.SUBMITTED).build(), SamplePilot.SCHOOL, Language.EN))
                .contains("its owner has applied to County for NOK");
        assertThat(words(SamplePilot.full().status(PilotStatus.DECLINED).build(), SamplePilot.SCHOOL, Language.EN))
                .contains("The pilot costs")
                .doesNotContain("apply", "applied");
    }

    @Test
    void isNotBindingAndHasLinesForBothToSignOn() {
        assertThat(words(
                        SamplePilot.bare()
                                .partners(SamplePilot.full().build().partners())
                                .build(),
                        SamplePilot.SCHOOL,
                        Language.NB))
                .contains(
                        "Den er ikke juridisk bindende",
                        "____ Sted og dato",
                        "____ Underskrift, navn og stilling for School",
                        "____ Underskrift, navn og stilling for Repair yard");
    }

    @Test
    void the_owner_makes_no_agreement_with_itself() {
        PilotSketch pilot = SamplePilot.full().build();

        assertThat(words(pilot, SamplePilot.YARD, Language.EN)).containsOnlyOnce("____ Signature");
    }

    @Test
    void tells_how_many_funders_are_not_named_since_the_sum_is_of_all() {
        List<Actor> funds = IntStream.range(1, 5)
                .mapToObj(i -> Actor.builder(new ActorId("fund-" + i), "Fund " + i, Sector.PUBLIC)
                        .build())
                .toList();
        PilotSketch pilot = SamplePilot.full()
                .funding(funds.stream().map(fund -> grant(fund.id())).toList())
                .build();
        Dossier dossier = SampleDossier.full()
                .actors(Stream.concat(SampleDossier.full().build().actors().stream(), funds.stream())
                        .toList())
                .pilots(List.of(pilot))
                .build();

        assertThat(WrittenDocument.of(compose(dossier, SamplePilot.SCHOOL, Language.NB, Room.SHORTEST)))
                .contains("vil søke Fund 1, Fund 2 og to til om 400 kr");
        assertThat(WrittenDocument.of(compose(dossier, SamplePilot.SCHOOL, Language.NB, Room.FULL)))
                .contains("vil søke Fund 1, Fund 2, Fund 3 og Fund 4 om 400 kr");
    }

    @Test
    void isExpectedOfPartnersNotConfirmedButNotOfWhoIsAskedForTheGrant() {
        assertThat(LetterOfIntent.expected(SamplePilot.full().build()))
                .extracting(Partner::actor)
                .containsExactly(SamplePilot.SCHOOL);
        assertThat(LetterOfIntent.expected(FREDRIKSTAD.pilots().get(0)))
                .extracting(partner -> partner.actor().value())
                .contains("denofa", "lokal-sparebankstiftelse")
                .doesNotContain("viken-fylkeskommune", "entreprenor-med-ombrukslager", "ncce");
    }

    @Test
    void cutsNoCharacterInTwo() {
        String seedlings = "\uD83C\uDF31".repeat(20);

        assertThat(Room.cut(seedlings, 10)).isEqualTo("\uD83C\uDF31".repeat(4) + "\u00A0…");
        assertThat(Room.cut("x" + seedlings, 10)).isEqualTo("x" + "\uD83C\uDF31".repeat(4) + "\u00A0…");
        assertThat(Room.cut("Verksted og skole", 10)).isEqualTo("Verksted\u00A0…");
    }

    @Test
    void leavesOutSentencesAndNotPartsOfThemWhereThereIsLittleRoom() {
        PilotSketch pilot = PilotSketch.builder(
                        SamplePilot.bare().build().id(),
                        "Repair again",
                        "One sentence of a certain length. " + "Another one that is as long as that. ".repeat(40),
                        SamplePilot.PERIOD)
                .partners(SamplePilot.full().build().partners())
                .build();

        assertThat(WrittenDocument.of(compose(pilot, SamplePilot.SCHOOL, Language.EN, Room.SHORTEST)))
                .contains("One sentence of a certain length. Another one that is as long as that. The pilot runs")
                .doesNotContain("…");
    }

    @Test
    void tellsHowMuchIsLeftOutOfALongList() {
        PilotSketch pilot = SamplePilot.full()
                .costs(IntStream.range(0, 20)
                        .mapToObj(i -> CostLine.builder(SamplePilot.FIRST, SamplePilot.SCHOOL, CostType.PERSONNEL, 2027)
                                .amount(Money.ofKroner(10))
                                .inKind(true)
                                .purpose("Task " + i)
                                .build())
                        .toList())
                .build();

        assertThat(WrittenDocument.of(compose(pilot, SamplePilot.SCHOOL, Language.EN, Room.FULL)))
                .contains("Task 7 and twelve more");
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesLetterIsAsApproved(Language language) throws IOException {
        Document document = LetterOfIntent.compose(
                new PilotEdition(
                        FREDRIKSTAD,
                        FREDRIKSTAD.pilots().get(0),
                        Audience.RESOURCE_GROUP,
                        FunderProfile.generic(),
                        language,
                        LocalDate.of(2022, 9, 15)),
                FREDRIKSTAD.pilots().get(0).partner(new ActorId("denofa")).orElseThrow(),
                Room.FULL);

        if (language == Language.NB) {
            assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("letter-of-intent.nb", document));
        }
        assertThat(WrittenDocument.of(document)).doesNotContain("null", "{0}", "{1}");
    }

    private static CostLine effort(int year, int hours, int rate) {
        return CostLine.builder(SamplePilot.FIRST, SamplePilot.SCHOOL, CostType.PERSONNEL, year)
                .hours(new Quantity(BigDecimal.valueOf(hours)))
                .rate(Money.ofKroner(rate))
                .inKind(true)
                .build();
    }

    private static FundingLine grant(ActorId source) {
        return new FundingLine(null, source, FundingKind.GRANT, 2027, Money.ofKroner(100), FundingStatus.APPLIED, null);
    }

    private static FundingLine funding(FundingKind kind, int year, long kroner) {
        return new FundingLine(
                null, SamplePilot.SCHOOL, kind, year, Money.ofKroner(kroner), FundingStatus.PLANNED, null);
    }

    private static String words(PilotSketch pilot, ActorId partner, Language language) {
        return WrittenDocument.of(compose(pilot, partner, language, Room.FULL));
    }

    private static Document compose(PilotSketch pilot, ActorId partner, Language language, Room room) {
        return compose(SampleDossier.full().pilots(List.of(pilot)).build(), partner, language, room);
    }

    private static Document compose(Dossier dossier, ActorId partner, Language language, Room room) {
        PilotSketch pilot = dossier.pilots().get(0);
        return LetterOfIntent.compose(
                new PilotEdition(
                        dossier,
                        pilot,
                        Audience.RESOURCE_GROUP,
                        FunderProfile.generic(),
                        language,
                        LocalDate.of(2026, 9, 15)),
                pilot.partner(partner).orElseThrow(),
                room);
    }
}
