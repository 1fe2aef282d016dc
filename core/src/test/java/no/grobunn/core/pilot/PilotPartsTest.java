package no.grobunn.core.pilot;

import static no.grobunn.core.pilot.SamplePilot.PERIOD;
import static no.grobunn.core.pilot.SamplePilot.SCHOOL;
import static no.grobunn.core.pilot.SamplePilot.YARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Rating;
import org.junit.jupiter.api.Test;

class PilotPartsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 29);

    @Test
    void packageNumbersRunFromOneToNinetyNine() {
        assertThat(new PackageNumber(99)).isGreaterThan(new PackageNumber(1));
        assertThat(Refusals.argumentsOf(() -> new PackageNumber(0))).containsExactly(0, 1, 99);
        assertThat(Refusals.argumentsOf(() -> new PackageNumber(100))).containsExactly(100, 1, 99);
    }

    @Test
    void aWorkPackageRefusesEveryBlankTextAtOnce() {
        var wrong = WorkPackage.builder(new PackageNumber(1), " ", YARD, PERIOD)
                .objectives("\u0000")
                .tasks(List.of("Plan", ""));

        assertThat(Refusals.of(wrong::build))
                .containsExactly("blank title", "illegal-character objectives", "blank tasks[1]");
    }

    @Test
    void aWorkPackageNamesItsResponsibleFirstAndEveryoneOnce() {
        assertThat(SamplePilot.firstPackage().actors()).containsExactly(YARD, SCHOOL);
    }

    @Test
    void aFundingLinex() {
        assertThat(Refusals.of(() -> new FundingLine(
                        null,
                        YARD,
                        FundingKind.GRANT,
                        2101,
                        Money.ofKroner(Money.LIMIT),
                        FundingStatus.PLANNED,
                        "\u0000")))
                .containsExactly("out-of-range year", "amount-out-of-range amount", "illegal-character evidence");
    }

    @Test
    void partsWithoutWordsAreRefused() {
        assertThat(Refusals.of(() -> new Evidence(EvidenceKind.OTHER, "", DAY))).containsExactly("blank reference");
        assertThat(Refusals.of(() -> new Anchoring(AnchoringKind.OTHER, "", DAY)))
                .containsExactly("blank reference");
        assertThat(Refusals.of(() -> new Distinction(new InitiativeId("i"), "")))
                .containsExactly("blank how");
        assertThat(Refusals.of(() -> new Assumption(GoalLevel.OUTPUT, ""))).containsExactly("blank statement");
        assertThat(Refusals.of(() -> new Deliverable(new DeliverableId("d"), "", DAY, null, "\u0000")))
                .containsExactly("blank title", "illegal-character audience");
        assertThat(Refusals.of(() -> new Milestone(new MilestoneId("m"), "", DAY, "\u0000", false)))
                .containsExactly("blank title", "illegal-character verification");
        assertThat(Refusals.of(() -> new Risk(new RiskId("r"), "", new Rating(1), new Rating(1), "\u0000", null)))
                .containsExactly("blank statement", "illegal-character mitigation");
    }

    @Test
    void aRiskIsAsSevereAsProbabilityTimesImpact() {
        assertThat(new Risk(new RiskId("r"), "x", new Rating(3), new Rating(5), null, null).severity())
                .isEqualTo(15);
    }

    @Test
    void aPartnersEvidenceCountsFromItsDay() {
        Partner partner = SamplePilot.partner(YARD, PartnerRole.OWNER, PartnerStatus.WITHDRAWN);

        assertThat(partner.hasEvidenceBy(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(partner.hasEvidenceBy(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(partner.isStanding()).isFalse();
    }

    @Test
    void aidIsExactInItsCurrencyAndTheSameHoweverItWasWritten() {
        assertThat(new AidAmount(new BigDecimal("1.5"), AidCurrency.EUR))
                .isEqualTo(new AidAmount(new BigDecimal("1.500"), AidCurrency.EUR));
        assertThat(AidAmount.of(Money.ofKroner(7)).amount()).isEqualTo(new BigDecimal("7.00"));
        assertThat(AidCurrency.EUR.code()).isEqualTo("EUR");
        assertThat(Refusals.of(() -> new AidAmount(new BigDecimal("-0.001"), AidCurrency.NOK)))
                .containsExactly("negative-amount amount", "too-many-decimals amount");
        assertThat(Refusals.of(() -> new AidAmount(Money.LIMIT, AidCurrency.NOK)))
                .containsExactly("amount-out-of-range amount");
    }

    @Test
    void aGrantShareIsHeldAgainstItsCeilingWithoutRounding() {
        Percentage third = new Percentage(new BigDecimal("33.33"));

        assertThat(new GrantShare(new Money(3333), new Money(10_000)).exceeds(third))
                .isFalse();
        assertThat(new GrantShare(new Money(3334), new Money(10_000)).exceeds(third))
                .isTrue();
        assertThat(new GrantShare(new Money(1), new Money(3)).exceeds(third)).isTrue();
        assertThat(new GrantShare(new Money(1), Money.ZERO).exceeds(third)).isTrue();
        assertThat(new GrantShare(Money.ZERO, Money.ZERO).share()).isEmpty();
        assertThat(new GrantShare(new Money(1), new Money(4)).share()).hasValue(new BigDecimal("0.250000000000"));
    }
}
