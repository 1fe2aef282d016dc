package no.grobunn.core.readiness.rule.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.actor.NaceCode;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.funder.PartnerDemand;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnerRulesTest {
    private static final String BUTIKK =
            "      - {actor: butikk, role: partner, status: confirmed, evidence: [{kind: agreement, reference: Avtale 5, date: 2019-12-01}]}\n";
    private static final String SKOLE = "{actor: skole, role: training-provider, status: confirmed,";
    private static final String PARTICIPANTS = "participants: [smie, verksted, butikk]";

    private final Trial ready = Trial.ready();

    @Test
    void theOwnerHasAnOrganisationNumber() {
        assertThat(ready.replace("    organisationNumber: \"912660680\"\n", "").findings())
                .containsExactly("owner-registered actors/forening");
    }

    @Test
    void aNorwegianPartnerHasAnOrganisationNumber() {
        Trial unknown = ready.replace(", organisationNumber: \"930000000\"", "");
        assertThat(unknown.findings()).containsExactly("owner-registered actors/butikk");
        assertThat(unknown.replace("name: Butikken,", "name: Butikken, country: SE,")
                        .findings())
                .isEmpty();
    }

    @Test
    void aPartnerThatMayStillTakePartIsAskedForItsNumberAndOneThatDeclinedIsNot() {
        Trial unknown = ready.replace(", organisationNumber: \"930000000\"", "");
        assertThat(unknown.replace("butikk, role: partner, status: confirmed", "butikk, role: partner, status: invited")
                        .subjects("owner-registered"))
                .containsExactly("actors/butikk");
        assertThat(unknown.replace(
                                "butikk, role: partner, status: confirmed", "butikk, role: partner, status: declined")
                        .subjects("owner-registered"))
                .isEmpty();
    }

    @Test
    void theOwnerIsAskedForItsNumberWithoutAPilotToo() {
        Trial early = Trial.of(ready.yaml().split("(?m)^pilots:", -1)[0])
                .replace("    organisationNumber: \"912660680\"\n", "");
        assertThat(early.subjects("owner-registered")).containsExactly("actors/forening");
        assertThat(early.notApplicable("partner-idle")).isEqualTo(Inapplicable.NO_PILOT);
    }

    @Test
    void whoAnswersForAWorkPackageIsConfirmed() {
        Trial unsure = ready.replace(SKOLE, "{actor: skole, role: training-provider, status: letter-of-intent,");
        assertThat(unsure.findings()).containsExactly("responsible-unconfirmed pilots/p1/workPackages/1/responsible");
        assertThat(unsure.messages("responsible-unconfirmed", Language.EN))
                .containsExactly("Skolen is responsible for work package 2 “Kurs”, but is no confirmed partner"
                        + " (status: letter of intent).");
    }

    @Test
    void whoAnswersForAWorkPackageIsAPartner() {
        Trial stranger = ready.replace(BUTIKK, "").replace("responsible: skole\n", "responsible: butikk\n");
        assertThat(stranger.subjects("responsible-unconfirmed"))
                .containsExactly("pilots/p1/workPackages/1/responsible");
        assertThat(stranger.messages("responsible-unconfirmed", Language.EN))
                .containsExactly("Butikken is responsible for work package 2 “Kurs”, but is no partner of the pilot.");
    }

    @Test
    void withoutWorkPackagesNobodyAnswersForOne() {
        String[] parts = ready.yaml().split("(?m)^    (?=workPackages:|costs:|risks:)", -1);
        Trial idle = Trial.of(parts[0] + "    " + parts[3]);
        assertThat(idle.notApplicable("responsible-unconfirmed")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aConfirmedPartnerTakesPartInTheWork() {
        Trial idle = ready.replace(PARTICIPANTS, "participants: [smie, verksted]");
        assertThat(idle.findings()).containsExactly("partner-idle pilots/p1/partners/4");
    }

    @Test
    void aPartnerThatOnlyLooksOnOrPaysNeedsNoWork() {
        Trial idle = ready.replace(PARTICIPANTS, "participants: [smie, verksted]");
        assertThat(idle.replace("butikk, role: partner", "butikk, role: observer")
                        .subjects("partner-idle"))
                .isEmpty();
        assertThat(idle.replace("butikk, role: partner", "butikk, role: funder").subjects("partner-idle"))
                .isEmpty();
        assertThat(idle.replace("butikk, role: partner, status: confirmed", "butikk, role: partner, status: invited")
                        .subjects("partner-idle"))
                .isEmpty();
    }

    @Test
    void aConfirmedPartnerHasAPaperThatShowsIt() {
        Trial bare = ready.replace(", evidence: [{kind: agreement, reference: Avtale 5, date: 2019-12-01}]", "");
        assertThat(bare.findings()).containsExactly("partner-without-evidence pilots/p1/partners/4");
        assertThat(bare.replace("butikk, role: partner, status: confirmed", "butikk, role: partner, status: invited")
                        .subjects("partner-without-evidence"))
                .isEmpty();
    }

    @Test
    void aPaperCountsFromItsDay() {
        Trial late = ready.replace("reference: Avtale 5, date: 2019-12-01", "reference: Avtale 5, date: 2022-11-16");
        assertThat(late.findings()).containsExactly("partner-without-evidence pilots/p1/partners/4/evidence");
        assertThat(late.on("2022-11-16").findings()).isEmpty();
    }

    @Test
    void withoutAConfirmedPartnerThereIsNothingToShow() {
        Trial asked = ready.replaceAll("status: confirmed, evidence", "status: invited, evidence");
        assertThat(asked.notApplicable("partner-without-evidence")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(asked.notApplicable("partner-idle")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aFunderThatDoesNotAskHowPartnersAreComposedIsContent() {
        assertThat(ready.notApplicable("partner-composition")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void asManyPartnersOfAKindAsTheFunderDemands() {
        assertThat(demanding(3, null).findings()).isEmpty();
        Trial two = demanding(3, null).replace("size: micro", "size: large");
        assertThat(two.findings()).containsExactly("partner-composition pilots/p1/partners");
        assertThat(two.messages("partner-composition", Language.NB))
                .containsExactly("Finansiøren krever minst 3 bekreftede partnere av dette slaget: sektor næringsliv,"
                        + " størrelse mikroforetak eller lite foretak eller mellomstort foretak. Piloten har 2.");
    }

    @Test
    void anUnknownSizeIsNoneOfThoseThatCount() {
        assertThat(demanding(3, null).replace(", size: micro", "").findings())
                .containsExactly("partner-composition pilots/p1/partners");
    }

    @Test
    void asLargeAShareOfTheConfirmedPartnersAsTheFunderDemands() {
        assertThat(demanding(null, "50").findings()).isEmpty();
        assertThat(demanding(null, "50.01").findings()).containsExactly("partner-composition pilots/p1/partners");
        assertThat(demanding(null, "50").replace(BUTIKK, "").subjects("partner-composition"))
                .containsExactly("pilots/p1/partners");
    }

    @Test
    void anIndustryIsKnownByTheBeginningOfItsCode() {
        assertThat(industry("25").subjects("partner-composition")).isEmpty();
        assertThat(industry("25.620").subjects("partner-composition")).isEmpty();
        assertThat(industry("26").subjects("partner-composition")).containsExactly("pilots/p1/partners");
    }

    @Test
    void aNumberOfPartnersOfAnyKindMayBeDemanded() {
        assertThat(any(6).findings()).isEmpty();
        assertThat(any(7).messages("partner-composition", Language.EN))
                .containsExactly("The funder demands at least 7 confirmed partners. The pilot has 6.");
    }

    @Test
    void aRoleMayBeDemanded() {
        Trial rd = ready.demanding(p -> p.partnerDemands(List.of(new PartnerDemand(
                1, null, List.of(PartnerRole.RD_PROVIDER), List.of(), List.of(), List.of(), Trial.CALL))));
        assertThat(rd.findings()).containsExactly("partner-composition pilots/p1/partners");
        assertThat(rd.replace("butikk, role: partner", "butikk, role: rd-provider")
                        .findings())
                .isEmpty();
    }

    @Test
    void everyLevelThatTheNeedsAreFeltOnHasAPartner() {
        Trial gap = ready.replace(
                "meeting: innspill, chainLevels: [enterprise], circularStrategies: [R3]",
                "meeting: innspill, chainLevels: [enterprise, higher-education], circularStrategies: [R3]");
        assertThat(gap.subjects("chain-gap")).containsExactly("pilots/p1/partners");
        assertThat(gap.messages("chain-gap", Language.EN))
                .containsExactly("The need “Bedrifter må kunne ombruke” is felt on the level higher education,"
                        + " but none of the partners stands on that level.");
        assertThat(gap.replace(
                                "sector: business, size: medium, chainLevels: [enterprise]",
                                "sector: business, size: medium, chainLevels: [higher-education]")
                        .subjects("chain-gap"))
                .isEmpty();
    }

    @Test
    void needsThatNameNoLevelAskForNoPartner() {
        Trial level = ready.replace(
                        "chainLevels: [upper-secondary, enterprise], circularStrategies: [R4], priority", "priority")
                .replace("chainLevels: [enterprise], circularStrategies: [R3], priority", "priority");
        assertThat(level.notApplicable("chain-gap")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void educationBusinessAndPublicBodiesAreAllAmongThePartners() {
        Trial noSchool = ready.replace("sector: education", "sector: research");
        assertThat(noSchool.subjects("sector-gap")).containsExactly("pilots/p1/partners");
        assertThat(noSchool.messages("sector-gap", Language.NB))
                .containsExactly("Ingen av partnerne kommer fra utdanning.");
        assertThat(noSchool.replace("sector: association", "sector: education").subjects("sector-gap"))
                .isEmpty();
    }

    private Trial demanding(@Nullable Integer min, @Nullable String share) {
        return ready.demanding(p -> p.partnerDemands(List.of(new PartnerDemand(
                min,
                share == null ? null : new Percentage(new BigDecimal(share)),
                List.of(),
                List.of(Sector.BUSINESS),
                List.of(),
                List.of(UndertakingSize.MICRO, UndertakingSize.SMALL, UndertakingSize.MEDIUM),
                Trial.CALL))));
    }

    private Trial industry(String code) {
        return ready.demanding(p -> p.partnerDemands(List.of(
                new PartnerDemand(1, null, List.of(), List.of(), List.of(new NaceCode(code)), List.of(), Trial.CALL))));
    }

    private Trial any(int min) {
        return ready.demanding(p -> p.partnerDemands(
                List.of(new PartnerDemand(min, null, List.of(), List.of(), List.of(), List.of(), Trial.CALL))));
    }
}
