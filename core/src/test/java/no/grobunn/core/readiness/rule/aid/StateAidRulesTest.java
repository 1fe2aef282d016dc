package no.grobunn.core.readiness.rule.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.funder.AidIntensity;
import no.grobunn.core.funder.DeMinimisCeiling;
import no.grobunn.core.funder.EuroRate;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The rules about state aid, each broken by the smallest change to a dossier that is ready, and just kept. */
class StateAidRulesTest {
    private static final String SMIE = "      - {undertaking: smie, basis: de-minimis}\n";
    private static final String BUTIKK = "      - {undertaking: butikk, basis: de-minimis}\n";

    private final Trial ready = Trial.ready();

    /** Smia has 50 000 of 400 000 and so 25 000 of the grant of 200 000; the ceiling is 10 000 euros of 10 kroner. */
    private final Trial capped = ready.demanding(p -> p.deMinimisCeilings(
                    List.of(new DeMinimisCeiling(new BigDecimal("10000"), 3, Trial.CALL, Validity.ALWAYS)))
            .euroRates(List.of(new EuroRate(BigDecimal.TEN, Trial.CALL, Validity.ALWAYS))));

    @Test
    void aTrainedBusinessNeedsABasis() {
        assertThat(ready.replace(SMIE, "").findings()).containsExactly("state-aid-basis pilots/p1/partners/2");
    }

    @Test
    void aBusinessWithPaidCostsNeedsABasis() {
        assertThat(ready.replace(BUTIKK, "").findings()).containsExactly("state-aid-basis pilots/p1/partners/4");
    }

    @Test
    void aBusinessThatOnlyPutsInItsOwnEffortGetsNothing() {
        String cost = "year: 2025, amount: 15000, purpose: Formidling}";
        assertThat(ready.replace(BUTIKK, "")
                        .replace(cost, cost.replace("purpose", "inKind: true, purpose"))
                        .replace("source: butikk, kind: own-cash", "source: butikk, kind: own-effort")
                        .findings())
                .isEmpty();
        assertThat(ready.replace(BUTIKK, "")
                        .replace(cost, cost.replace("purpose", "eligible: false, purpose"))
                        .findings())
                .isEmpty();
    }

    @Test
    void onlyStandingBusinessPartnersAreUndertakings() {
        assertThat(ready.replace(BUTIKK, "")
                        .replace(
                                "{actor: butikk, role: partner, status: confirmed",
                                "{actor: butikk, role: partner, status: withdrawn")
                        .subjects("state-aid-basis"))
                .isEmpty();
        String none = "    stateAid:\n" + SMIE + "      - {undertaking: verksted, basis: de-minimis}\n" + BUTIKK;
        assertThat(ready.replace(none, "")
                        .replaceAll("sector: business", "sector: education")
                        .notApplicable("state-aid-basis"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aBlockExemptionNamesItsArticle() {
        assertThat(ready.replace(SMIE, SMIE.replace("de-minimis", "block-exemption"))
                        .findings())
                .containsExactly("state-aid-basis pilots/p1/stateAid/0");
        assertThat(ready.replace(SMIE, SMIE.replace("de-minimis", "block-exemption, article: Artikkel 31"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aidMayReachTheCeilingAndNotAnOreMore() {
        assertThat(capped.replace(SMIE, given("{date: 2022-11-15, amount: 75000}"))
                        .findings())
                .isEmpty();
        Trial above = capped.replace(SMIE, given("{date: 2022-11-15, amount: 75000.01}"));
        assertThat(above.findings()).containsExactly("de-minimis-ceiling pilots/p1/stateAid/0/basis");
        assertThat(above.messages("de-minimis-ceiling", Language.EN).stream()
                        .map(message -> message.replaceAll("\\h", " ")))
                .containsExactly(
                        "Smia was given NOK 75 000.01 of de minimis aid from 16 November 2019 to 15 November 2022, "
                                + "and the pilot gives NOK 25 000. The ceiling is EUR 10 000, which is NOK 100 000.");
    }

    @Test
    void eurosAreReckonedAtTheRateOfTheDay() {
        String euros = "{date: 2022-01-01, amount: 7500, currency: EUR}";
        assertThat(capped.replace(SMIE, given(euros)).findings()).isEmpty();
        assertThat(capped.replace(SMIE, given(euros.replace("7500", "7500.01"))).findings())
                .containsExactly("de-minimis-ceiling pilots/p1/stateAid/0/basis");
    }

    @Test
    void aidOlderThanTheWindowOrLaterThanTheDayDoesNotCount() {
        assertThat(capped.replace(SMIE, given("{date: 2019-11-15, amount: 900000}"))
                        .findings())
                .isEmpty();
        assertThat(capped.replace(SMIE, given("{date: 2022-11-16, amount: 900000}"))
                        .findings())
                .isEmpty();
        assertThat(capped.replace(SMIE, given("{date: 2019-11-16, amount: 900000}"))
                        .findings())
                .containsExactly("de-minimis-ceiling pilots/p1/stateAid/0/basis");
    }

    @Test
    void anUndertakingThatStandsTwiceIsJudgedOnceWithAllItWasGiven() {
        String first = given("{date: 2022-11-15, amount: 40000}");
        String second = given("{date: 2021-02-01, amount: 35000}");
        assertThat(capped.replace(SMIE, first + second).findings()).isEmpty();
        assertThat(capped.replace(SMIE, first + second.replace("35000", "35000.01"))
                        .findings())
                .containsExactly("de-minimis-ceiling pilots/p1/stateAid/0/basis");
    }

    @Test
    void aStatedIntensityDecidesWhatThePilotGives() {
        String stated =
                SMIE.replace("de-minimis", "de-minimis, intensity: 80, priorAid: [{date: 2022-11-15, amount: 60000}]");
        assertThat(capped.replace(SMIE, stated).findings()).isEmpty();
        assertThat(capped.replace(SMIE, stated.replace("80", "80.01")).findings())
                .containsExactly("de-minimis-ceiling pilots/p1/stateAid/0/basis");
    }

    @Test
    void withoutACeilingNothingIsReckoned() {
        assertThat(ready.notApplicable("de-minimis-ceiling")).isEqualTo(Inapplicable.NOT_DEMANDED);
        assertThat(capped.replaceAll("basis: de-minimis", "basis: none").notApplicable("de-minimis-ceiling"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aCeilingThatNoRateCanBeHeldAgainstIsAWarning() {
        Trial rateless = ready.demanding(p -> p.deMinimisCeilings(
                List.of(new DeMinimisCeiling(new BigDecimal("10000"), 3, Trial.CALL, Validity.ALWAYS))));
        assertThat(rateless.findings()).containsExactly("de-minimis-ceiling pilots/p1/stateAid");
        assertThat(rateless.result().isReady()).isTrue();
        assertThat(rateless.messages("de-minimis-ceiling", Language.NB))
                .containsExactly("Profilen har et tak på 10 000 euro, men ingen kurs på euro for 15. november 2022. "
                        + "Taket er ikke kontrollert.");
    }

    @Test
    void anIntensityMayBeJustTheMostForTheSize() {
        Trial limited = limiting();
        assertThat(limited.replace(SMIE, exempt("70")).findings()).isEmpty();
        assertThat(limited.replace(SMIE, exempt("70.01")).findings())
                .containsExactly("aid-intensity pilots/p1/stateAid/0/intensity");
        assertThat(limited.replace(BUTIKK, exempt("50.01").replace("smie", "butikk"))
                        .findings())
                .containsExactly("aid-intensity pilots/p1/stateAid/2/intensity");
    }

    @Test
    void anUndertakingOfUnknownSizeMayHaveTheMostOfAny() {
        Trial unknown = limiting().replace(", size: small", "");
        assertThat(unknown.replace(SMIE, exempt("70")).findings()).isEmpty();
        assertThat(unknown.replace(SMIE, exempt("70.01")).findings())
                .containsExactly("aid-intensity pilots/p1/stateAid/0/intensity");
    }

    @Test
    void anotherArticleIsNotHeldAgainstThisOne() {
        assertThat(limiting()
                        .replace(SMIE, exempt("100").replace("artikkel 31", "artikkel 28"))
                        .findings())
                .isEmpty();
        assertThat(limiting().notApplicable("aid-intensity")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(ready.notApplicable("aid-intensity")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    private static String given(String aid) {
        return SMIE.replace("de-minimis", "de-minimis, priorAid: [" + aid + "]");
    }

    private static String exempt(String intensity) {
        return SMIE.replace(
                "de-minimis", "block-exemption, article: GBER 651/2014 artikkel 31, intensity: " + intensity);
    }

    private static Trial limiting() {
        return Trial.ready()
                .demanding(p ->
                        p.aidIntensities(List.of(limit(UndertakingSize.SMALL, 70), limit(UndertakingSize.MEDIUM, 50))));
    }

    private static AidIntensity limit(UndertakingSize size, int percent) {
        return new AidIntensity("31", size, new Percentage(BigDecimal.valueOf(percent)), Trial.CALL, Validity.ALWAYS);
    }
}
