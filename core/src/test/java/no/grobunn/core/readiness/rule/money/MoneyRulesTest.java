package no.grobunn.core.readiness.rule.money;

import static no.grobunn.core.readiness.Trial.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.funder.FunderCostType;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.PhaseLimits;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.project.Phase;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules about costs and funding, each broken by the smallest change to a dossier that is ready, and just kept. */
class MoneyRulesTest {
    private static final String F1 = "{id: f1, source: fylke, kind: grant, year: 2023, amount: 40000, status: applied}";
    private static final String F4 =
            "{id: f4, source: verksted, kind: own-cash, year: 2023, amount: 10000, status: confirmed}";
    private static final String C4 =
            "{id: c4, workPackage: 2, actor: verksted, type: other, year: 2023, amount: 10000, purpose: Lokaler}";
    private static final String C3 =
            "{id: c3, workPackage: 2, actor: smie, type: personnel, year: 2023, hours: 20, rate: 500, inKind: true, person: Fagleder, purpose: Kursplan}";
    private static final String C1_END = "hours: 80, rate: 500, person: Prosjektleder, purpose: Ledelse}";

    private final Trial ready = Trial.ready();

    // cost-funding-mismatch

    @Test
    void anOreTooLittleLeavesTheBudgetOpen() {
        Trial trial = ready.replace(F4, F4.replace("10000", "9999.99"));
        assertThat(trial.findings()).containsExactly("cost-funding-mismatch pilots/p1/funding");
        assertThat(plain(trial, "cost-funding-mismatch"))
                .containsExactly("The costs are NOK 400 000 and the funding NOK 399 999.99. NOK 0.01 is missing.");
    }

    @Test
    void anOreTooMuchLeavesItOpenToo() {
        Trial trial = ready.replace(F4, F4.replace("10000", "10000.01"));
        assertThat(trial.findings()).containsExactly("cost-funding-mismatch pilots/p1/funding");
        assertThat(plain(trial, "cost-funding-mismatch"))
                .containsExactly("The funding is NOK 400 000.01 and the costs NOK 400 000. That is NOK 0.01 too much.");
    }

    @Test
    void aYearMayBeOpenUnlessTheFunderAsksForEachYear() {
        Trial moved = ready.replace(F4, F4.replace("2023", "2024"));
        assertThat(moved.findings()).isEmpty();
        Trial each = moved.demanding(p -> p.balancedEachYear(figure(true)));
        assertThat(each.findings())
                .containsExactly("cost-funding-mismatch pilots/p1/funding", "cost-funding-mismatch pilots/p1/funding");
        assertThat(plain(each, "cost-funding-mismatch"))
                .containsExactly(
                        "In 2023 the costs are NOK 80 000 and the funding NOK 70 000. NOK 10 000 is missing that year.",
                        "In 2024 the funding is NOK 210 000 and the costs NOK 200 000. That is NOK 10 000 too much that year.");
        assertThat(moved.demanding(p -> p.balancedEachYear(figure(false))).findings())
                .isEmpty();
        assertThat(ready.demanding(p -> p.balancedEachYear(figure(true))).findings())
                .isEmpty();
    }

    @Test
    void withoutMoneyNothingHasToAgree() {
        Trial trial = withoutMoney();
        assertThat(trial.notApplicable("cost-funding-mismatch")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(trial.notApplicable("own-effort-mismatch")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(trial.notApplicable("own-effort-unexplained")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(trial.notApplicable("cost-outside-period")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(trial.demanding(p -> p.costTypes(knowing(CostType.OTHER))).notApplicable("cost-type"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(trial.demanding(p -> p.maxUnsecuredShare(percent("10"))).notApplicable("funding-unsecured"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aPilotWithoutMoneyIsObjectedToWhereItsMoneyShouldBe() {
        assertThat(withoutMoney().findings())
                .containsExactly(
                        "package-without-cost pilots/p1/workPackages/0",
                        "package-without-cost pilots/p1/workPackages/1",
                        "idle-year pilots/p1",
                        "idle-year pilots/p1",
                        "idle-year pilots/p1");
    }

    // own-effort-mismatch

    @Test
    void ownEffortAgreesForEachActorAndYearToTheOre() {
        Trial trial = ready.replace(
                "kind: own-effort, year: 2023, amount: 10000", "kind: own-effort, year: 2023, amount: 9999.99");
        assertThat(trial.findings())
                .containsExactly(
                        "cost-funding-mismatch pilots/p1/funding", "own-effort-mismatch pilots/p1/funding/f3/amount");
        assertThat(plain(trial, "own-effort-mismatch"))
                .containsExactly("Smia has own effort of NOK 10 000 in the cost plan for 2023, but NOK 9 999.99 in the "
                        + "funding plan.");
    }

    @Test
    void ownEffortThatNobodyFundsIsObjectedToAtTheFunding() {
        assertThat(ready.replace(
                                "source: smie, kind: own-effort, year: 2023",
                                "source: smie, kind: own-cash, year: 2023")
                        .findings())
                .containsExactly("own-effort-mismatch pilots/p1/funding");
    }

    @Test
    void ownEffortThatNobodyDoesIsObjectedToAtItsFunding() {
        assertThat(ready.replace(
                                "source: verksted, kind: own-cash, year: 2023",
                                "source: verksted, kind: own-effort, year: 2023")
                        .findings())
                .containsExactly("own-effort-mismatch pilots/p1/funding/f4/amount");
    }

    @Test
    void ownEffortOfSeveralLinesIsAddedUp() {
        assertThat(ready.replace(
                                "{id: f3, source: smie, kind: own-effort, year: 2023, amount: 10000, status: confirmed}",
                                "{id: f3, source: smie, kind: own-effort, year: 2023, amount: 4000, status: confirmed}\n"
                                        + "      - {id: f31, source: smie, kind: own-effort, year: 2023, amount: 6000, status: confirmed}")
                        .findings())
                .isEmpty();
    }

    // grant-share

    @Test
    void theGrantMayBeJustTheShareAndNotAnOreMore() {
        Trial half = ready.demanding(p -> p.maxGrantShare(percent("50")));
        assertThat(half.findings()).isEmpty();
        assertThat(half.replace(F1, F1.replace("40000", "40000.01"))
                        .replace(F4, F4.replace("10000", "9999.99"))
                        .findings())
                .containsExactly("grant-share pilots/p1/funding");
    }

    @Test
    void whatIsNotEligibleDoesNotCarryTheGrant() {
        assertThat(ready.demanding(p -> p.maxGrantShare(percent("50")))
                        .replace(C4, C4.replace("purpose", "eligible: false, purpose"))
                        .findings())
                .containsExactly("grant-share pilots/p1/funding");
    }

    // amount-interval

    @Test
    void grantAndTotalMayLieOnTheEndsOfTheInterval() {
        assertThat(phase(400_000, 400_000, 200_000, 200_000).findings()).isEmpty();
    }

    @Test
    void grantAndTotalMayNotLieOutsideTheInterval() {
        Trial above = phase(null, 399_999, null, 199_999);
        assertThat(above.findings())
                .containsExactly("amount-interval pilots/p1/funding", "amount-interval pilots/p1/costs");
        assertThat(plain(above, "amount-interval"))
                .containsExactly(
                        "NOK 200 000 is asked for. For the phase pre-project the funder gives at most NOK 199 999.",
                        "The pilot costs NOK 400 000. For the phase pre-project the funder takes projects of at most "
                                + "NOK 399 999.");
        assertThat(phase(400_001, null, 200_001, null).findings())
                .containsExactly("amount-interval pilots/p1/funding", "amount-interval pilots/p1/costs");
    }

    @Test
    void aPhaseThatTheFunderDoesNotKnowIsObjectedTo() {
        Trial trial = phase(null, null, null, null).replace("phase: pre-project", "phase: main-project");
        assertThat(trial.findings()).containsExactly("amount-interval project/phase");
        assertThat(plain(trial, "amount-interval"))
                .containsExactly("The funder does not support the phase main project, only pre-project.");
        assertThat(ready.notApplicable("amount-interval")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    // cost-type

    @Test
    void aTypeThatTheFunderDoesNotKnowIsObjectedTo() {
        assertThat(ready.demanding(p -> p.costTypes(knowing(CostType.PERSONNEL, CostType.OTHER)))
                        .findings())
                .containsExactly("cost-type pilots/p1/costs/c8/type");
        assertThat(ready.demanding(p -> p.costTypes(knowing(CostType.PERSONNEL, CostType.OTHER, CostType.EQUIPMENT)))
                        .findings())
                .isEmpty();
        assertThat(ready.notApplicable("cost-type")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    // hourly-rate

    @Test
    void anHourMayCostJustTheCapAndNotAnOreMore() {
        Trial capped = ready.demanding(p -> p.maxHourlyRate(figure(Money.ofKroner(500))));
        assertThat(capped.findings()).isEmpty();
        Trial above =
                capped.replace(C1_END, C1_END.replace("500", "500.01")).replace(F1, F1.replace("40000", "40000.80"));
        assertThat(above.findings()).containsExactly("hourly-rate pilots/p1/costs/c1/rate");
        assertThat(plain(above, "hourly-rate"))
                .containsExactly("“Ledelse” of Næringsforeningen in 2023 has NOK 500.01 an hour. The funder accepts at "
                        + "most NOK 500.");
        assertThat(ready.notApplicable("hourly-rate")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void anAmountForHoursIsJudgedByWhatAnHourComesTo() {
        Trial capped = ready.demanding(p -> p.maxHourlyRate(figure(Money.ofKroner(500))));
        assertThat(capped.replace(C1_END, C1_END.replace("rate: 500", "amount: 40000"))
                        .findings())
                .isEmpty();
        assertThat(capped.replace(C1_END, C1_END.replace("hours: 80, rate: 500", "hours: 79.99, amount: 40000"))
                        .findings())
                .containsExactly("hourly-rate pilots/p1/costs/c1/amount");
    }

    @Test
    void theRateOfWhatIsBoughtOrNotEligibleIsFree() {
        Trial capped = ready.demanding(p -> p.maxHourlyRate(figure(Money.ofKroner(499))));
        assertThat(capped.subjects("hourly-rate")).hasSize(9);
        assertThat(capped.replace(
                                "actor: forening, type: personnel, year: 2023",
                                "actor: forening, type: other, year: 2023")
                        .replace(
                                "purpose: Kursplan}\n      - {id: c3",
                                "eligible: false, purpose: Kursplan}\n      - {id: c3")
                        .subjects("hourly-rate"))
                .hasSize(7)
                .doesNotContain("pilots/p1/costs/c1/rate", "pilots/p1/costs/c2/rate");
    }

    @Test
    void aCapThatRestsOnASalaryIsAReminder() {
        Trial trial = ready.demanding(p -> p.maxHourlyShareOfSalary(figure(new Quantity(new BigDecimal("1.2")))));
        assertThat(trial.findings()).containsExactly("hourly-rate pilots/p1/costs");
        assertThat(trial.result().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
        assertThat(trial.result().isReady()).isTrue();
        assertThat(withoutMoney()
                        .demanding(p -> p.maxHourlyShareOfSalary(figure(new Quantity(new BigDecimal("1.2")))))
                        .notApplicable("hourly-rate"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aCapOnASalaryIsRemindedOfWhereNoLineHasARate() {
        Trial unrated = ready.replaceAll(", rate: 500", ", amount: 40000")
                .demanding(p -> p.maxHourlyShareOfSalary(figure(new Quantity(new BigDecimal("1.2")))));
        assertThat(unrated.subjects("hourly-rate")).containsExactly("pilots/p1/costs");
        assertThat(plain(unrated, "hourly-rate"))
                .containsExactly("The funder accepts at most 1.2 per mille of the yearly salary an hour. "
                        + "The dossier holds neither salaries nor rates to reckon from.");
    }

    // hours-per-year

    @Test
    void onePersonMayWorkJustTheHoursOfAYear() {
        Trial capped = ready.demanding(p -> p.maxHoursPerYear(hours("200")));
        assertThat(capped.findings()).isEmpty();
        Trial above = ready.demanding(p -> p.maxHoursPerYear(hours("199.99")));
        assertThat(above.findings()).containsExactly("hours-per-year pilots/p1/costs/c5/hours");
        assertThat(plain(above, "hours-per-year"))
                .containsExactly("Prosjektleder of Næringsforeningen has 200 hours in 2024. The funder accepts at most "
                        + "199.99 hours for one person.");
        assertThat(ready.notApplicable("hours-per-year")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void onePersonsHoursAreAddedUpOverLinesHoweverTheRoleIsWritten() {
        Trial trial = ready.demanding(p -> p.maxHoursPerYear(hours("200")))
                .replace(
                        "year: 2023, hours: 40, rate: 500, inKind: true, person: Faglærer",
                        "year: 2024, hours: 40, rate: 500, inKind: true, person: Faglærer")
                .replace(
                        "year: 2024, hours: 100, rate: 500, inKind: true, person: Faglærer",
                        "year: 2024, hours: 160.5, rate: 500, inKind: true, person: faglærer");
        assertThat(trial.subjects("hours-per-year")).containsExactly("pilots/p1/costs/c6/hours");
    }

    @Test
    void linesThatNameNoPersonAreNotTakenForOne() {
        Trial capped = ready.demanding(p -> p.maxHoursPerYear(hours("100")));
        assertThat(capped.findings())
                .containsExactly("hours-per-year pilots/p1/costs/c5/hours", "hours-per-year pilots/p1/costs/c9/hours");
        Trial unnamed = capped.replaceAll("person: Prosjektleder, ", "");
        assertThat(unnamed.findings()).isEmpty();
        assertThat(unnamed.replaceAll("person: Faglærer, ", "")
                        .replaceAll("person: Fagleder, ", "")
                        .notApplicable("hours-per-year"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    // overhead-twice

    @Test
    void overheadDoesNotStandByItselfWhereTheRateIncludesIt() {
        Trial overhead = ready.replace(C4, C4.replace("purpose: Lokaler", "overhead: true, purpose: Lokaler"));
        assertThat(overhead.demanding(p -> p.rateIncludesOverhead(figure(true))).findings())
                .containsExactly("overhead-twice pilots/p1/costs/c4/overhead");
        assertThat(overhead.replace("overhead: true", "overhead: true, eligible: false")
                        .demanding(p -> p.rateIncludesOverhead(figure(true)))
                        .findings())
                .isEmpty();
        assertThat(overhead.demanding(p -> p.rateIncludesOverhead(figure(false)))
                        .notApplicable("overhead-twice"))
                .isEqualTo(Inapplicable.NOT_DEMANDED);
        assertThat(ready.demanding(p -> p.rateIncludesOverhead(figure(true))).subjects("overhead-twice"))
                .isEmpty();
    }

    // package-without-cost

    @Test
    void eachWorkPackageHasACostAndNoMoneyIsNone() {
        Trial third = ready.replace("    costs:\n", """
                      - number: 3
                        title: Spredning
                        responsible: forening
                        period: {start: 2023-10-01, end: 2025-06-30}
                    costs:
                """);
        assertThat(third.subjects("package-without-cost")).containsExactly("pilots/p1/workPackages/2");
        assertThat(third.replace(
                                "    costs:\n",
                                "    costs:\n      - {workPackage: 3, actor: forening, type: other, year: 2024, amount: 0}\n")
                        .subjects("package-without-cost"))
                .containsExactly("pilots/p1/workPackages/2");
        assertThat(third.replace(C4, C4.replace("workPackage: 2", "workPackage: 3"))
                        .subjects("package-without-cost"))
                .isEmpty();
    }

    // rd-supplier-unnamed

    @Test
    void boughtResearchNamesItsProviderAmongThePartners() {
        Trial bought = ready.replace(C4, C4.replace("type: other", "type: rd-services"));
        assertThat(bought.findings()).containsExactly("rd-supplier-unnamed pilots/p1/costs/c4/actor");
        assertThat(ready.notApplicable("rd-supplier-unnamed")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void theProviderIsAPartnerInThatRoleOrFromResearch() {
        Trial bought = ready.replace(C4, C4.replace("type: other", "type: rd-services"));
        assertThat(bought.replace("{actor: skole, role: training-provider", "{actor: skole, role: rd-provider")
                        .subjects("rd-supplier-unnamed"))
                .isEmpty();
        assertThat(bought.replace(
                                "{actor: skole, role: training-provider, status: confirmed",
                                "{actor: skole, role: rd-provider, status: withdrawn")
                        .subjects("rd-supplier-unnamed"))
                .containsExactly("pilots/p1/costs/c4/actor");
        assertThat(bought.replace("920000002\", sector: business", "920000002\", sector: research")
                        .subjects("rd-supplier-unnamed"))
                .isEmpty();
    }

    // own-effort-unexplained

    @Test
    void ownWorkSaysItsHoursAndWhatItIsFor() {
        Trial trial = ready.replace(
                C3, "{id: c3, workPackage: 2, actor: smie, type: personnel, year: 2023, amount: 10000, inKind: true}");
        assertThat(trial.findings())
                .containsExactly(
                        "own-effort-unexplained pilots/p1/costs/c3", "own-effort-unexplained pilots/p1/costs/c3");
        assertThat(plain(trial, "own-effort-unexplained"))
                .containsExactly(
                        "“payroll and indirect costs” of Smia in 2023 is own effort without hours.",
                        "The own effort (payroll and indirect costs) of Smia in 2023 does not say what it is for.");
    }

    @Test
    void aHourlessContributionOfPremisesIsFine() {
        assertThat(ready.replace(
                                C3,
                                "{id: c3, workPackage: 2, actor: smie, type: other, year: 2023, amount: 10000, inKind: true, purpose: Lokaler}")
                        .findings())
                .isEmpty();
    }

    // voluntary-work

    @Test
    void unpaidWorkIsNoOwnEffortWhereTheFunderForbidsIt() {
        Trial forbidden = ready.demanding(p -> p.voluntaryWorkForbidden(figure(true)));
        assertThat(forbidden.findings()).isEmpty();
        for (String person :
                List.of("Frivillige", "12 frivillige", "Frivillig instruktør", "Ulønnet mester", "Volunteers")) {
            assertThat(forbidden.replace(C3, C3.replace("Fagleder", person)).findings())
                    .as(person)
                    .containsExactly("voluntary-work pilots/p1/costs/c3/person");
        }
        for (String purpose : List.of("Dugnad i verkstedet", "Rydding på dugnad", "Frivillig innsats", "Unpaid help")) {
            assertThat(forbidden.replace(C3, C3.replace("Kursplan", purpose)).findings())
                    .as(purpose)
                    .containsExactly("voluntary-work pilots/p1/costs/c3/purpose");
        }
    }

    @Test
    void paidWorkWithVolunteersIsNotTakenForVoluntary() {
        Trial forbidden = ready.demanding(p -> p.voluntaryWorkForbidden(figure(true)));
        for (String words : List.of(
                "Leder for frivillige",
                "Opplæring av frivillige",
                "Frivillighetskoordinator",
                "Volunteer coordinator")) {
            assertThat(forbidden
                            .replace(C3, C3.replace("Fagleder", words).replace("Kursplan", words))
                            .findings())
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void ownWorkOfCivilSocietyIsWorthANote() {
        Trial trial = ready.demanding(p -> p.voluntaryWorkForbidden(figure(true)))
                .replace("974760673\", sector: business", "974760673\", sector: civil-society");
        assertThat(trial.subjects("voluntary-work"))
                .containsExactly("pilots/p1/costs/c3", "pilots/p1/costs/c7", "pilots/p1/costs/c11");
        assertThat(trial.rule("voluntary-work").findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void voluntaryWorkIsFreeWhereTheFunderIsSilent() {
        assertThat(ready.notApplicable("voluntary-work")).isEqualTo(Inapplicable.NOT_DEMANDED);
        assertThat(withoutMoney()
                        .demanding(p -> p.voluntaryWorkForbidden(figure(true)))
                        .notApplicable("voluntary-work"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    // cost-outside-period

    @Test
    void aCostFallsInAYearOfThePilot() {
        Trial trial = ready.replace(C4, C4.replace("2023", "2022"));
        assertThat(trial.findings()).containsExactly("cost-outside-period pilots/p1/costs/c4/year");
        assertThat(plain(trial, "cost-outside-period"))
                .containsExactly("“Lokaler” of Verkstedet falls in 2022, but the pilot lasts from 1 September 2023 to "
                        + "31 August 2025.");
        assertThat(ready.replace(C4, C4.replace("2023", "2026")).findings())
                .containsExactly("cost-outside-period pilots/p1/costs/c4/year");
        assertThat(ready.replace(C4, C4.replace("2023", "2025")).findings()).isEmpty();
    }

    // funding-unsecured

    @Test
    void plannedMoneyOfOthersMayBeJustTheShare() {
        Trial planned =
                ready.replace(F4, F4.replace("own-cash", "other-private").replace("confirmed", "planned"));
        assertThat(planned.demanding(p -> p.maxUnsecuredShare(percent("2.5"))).findings())
                .isEmpty();
        assertThat(planned.demanding(p -> p.maxUnsecuredShare(percent("2.49"))).findings())
                .containsExactly("funding-unsecured pilots/p1/funding");
        assertThat(ready.notApplicable("funding-unsecured")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void ownMoneyAndTheGrantAreNotOthersMoney() {
        assertThat(ready.replaceAll("status: applied", "status: planned")
                        .replaceAll(
                                "kind: own-cash, year: 2023, amount: 10000, status: confirmed",
                                "kind: own-cash, year: 2023, amount: 10000, status: planned")
                        .demanding(p -> p.maxUnsecuredShare(percent("0")))
                        .findings())
                .isEmpty();
    }

    private static Trial withoutMoney() {
        Trial ready = Trial.ready();
        String yaml = ready.yaml();
        return ready.replace(yaml.substring(yaml.indexOf("    costs:\n"), yaml.indexOf("    risks:\n")), "");
    }

    private static Trial phase(
            @Nullable Integer minTotal,
            @Nullable Integer maxTotal,
            @Nullable Integer minGrant,
            @Nullable Integer maxGrant) {
        return Trial.ready()
                .demanding(p -> p.phases(List.of(new PhaseLimits(
                        Phase.PRE_PROJECT,
                        money(minTotal),
                        money(maxTotal),
                        money(minGrant),
                        money(maxGrant),
                        Trial.CALL))));
    }

    private static @Nullable Money money(@Nullable Integer kroner) {
        return kroner == null ? null : Money.ofKroner(kroner);
    }

    private static List<FunderCostType> knowing(CostType... types) {
        LocalText label = FunderProfile.generic().title();
        return List.of(types).stream()
                .map(type -> new FunderCostType(type, label, Trial.CALL))
                .toList();
    }

    private static Sourced<Percentage> percent(String value) {
        return figure(new Percentage(new BigDecimal(value)));
    }

    private static Sourced<Quantity> hours(String value) {
        return figure(new Quantity(new BigDecimal(value)));
    }

    private static List<String> plain(Trial trial, String code) {
        return trial.messages(code, Language.EN).stream()
                .map(message -> message.replaceAll("\\h", " "))
                .toList();
    }
}
