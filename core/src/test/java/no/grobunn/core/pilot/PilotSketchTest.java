package no.grobunn.core.pilot;

import static no.grobunn.core.pilot.SamplePilot.COUNTY;
import static no.grobunn.core.pilot.SamplePilot.FIRST;
import static no.grobunn.core.pilot.SamplePilot.SCHOOL;
import static no.grobunn.core.pilot.SamplePilot.SECOND;
import static no.grobunn.core.pilot.SamplePilot.YARD;
import static no.grobunn.core.pilot.SamplePilot.cost;
import static no.grobunn.core.pilot.SamplePilot.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Rating;
import org.junit.jupiter.api.Test;

class PilotSketchTest {
    private final PilotSketch pilot = SamplePilot.full().build();

    @Test
    void aBarePilotIsTheFirstVersionOfADraft() {
        PilotSketch bare = SamplePilot.bare().build();

        assertThat(bare.version()).isEqualTo("1");
        assertThat(bare.status()).isEqualTo(PilotStatus.DRAFT);
        assertThat(bare.costsIncludeVat()).isTrue();
        assertThat(bare.owner()).isEmpty();
    }

    @Test
    void itKnowsItsPartners() {
        assertThat(pilot.partner(SCHOOL)).map(Partner::role).hasValue(PartnerRole.TRAINING_PROVIDER);
        assertThat(pilot.partner(new ActorId("nobody"))).isEmpty();
        assertThat(pilot.owner()).map(Partner::actor).hasValue(YARD);
        assertThat(pilot.confirmedPartners()).extracting(Partner::actor).containsExactly(YARD);
    }

    @Test
    void itKnowsItsWork() {
        assertThat(pilot.workPackage(SECOND)).map(WorkPackage::title).hasValue("Teach");
        assertThat(pilot.workPackage(new PackageNumber(3))).isEmpty();
        assertThat(pilot.workPackagesOf(YARD)).extracting(WorkPackage::number).containsExactly(FIRST);
        assertThat(pilot.workPackagesOf(SCHOOL)).extracting(WorkPackage::number).containsExactly(SECOND, FIRST);
    }

    @Test
    void milestonesAndDeliverablesOfAllPackagesComeInTheOrderOfTheirDays() {
        assertThat(pilot.milestones())
                .extracting(milestone -> milestone.id().value())
                .containsExactly("m1", "m2");
        assertThat(pilot.deliverables())
                .extracting(deliverable -> deliverable.id().value())
                .containsExactly("d2", "d1");
    }

    @Test
    void itFindsItsLines() {
        assertThat(pilot.costsOf(YARD)).extracting(CostLine::type).containsExactly(CostType.EQUIPMENT);
        assertThat(pilot.costsOf(SECOND)).extracting(CostLine::actor).containsExactly(SCHOOL);
        assertThat(pilot.grantLines()).extracting(FundingLine::source).containsExactly(COUNTY);
    }

    @Test
    void everyTextIsChecked() {
        var wrong = SamplePilot.bare()
                .version("")
                .leader("\u0000")
                .contact("\u0000")
                .need("\u0000")
                .targetGroups(List.of(" "))
                .approach("\u0000")
                .innovation("\u0000")
                .organisation("\u0000")
                .dissemination("\u0000")
                .continuation("\u0000");

        assertThat(Refusals.of(wrong::build))
                .containsExactly(
                        "blank version",
                        "blank targetGroups[0]",
                        "illegal-character leader",
                        "illegal-character contact",
                        "illegal-character need",
                        "illegal-character approach",
                        "illegal-character innovation",
                        "illegal-character organisation",
                        "illegal-character dissemination",
                        "illegal-character continuation");
    }

    @Test
    void whatOccursTwiceIsRefusedAllAtOnceNamingTheFirst() {
        CostLine cost = CostLine.builder(FIRST, YARD, CostType.OTHER, 2027)
                .id(new CostLineId("c"))
                .amount(Money.ZERO)
                .build();
        FundingLine funding = new FundingLine(
                new FundingLineId("f"), COUNTY, FundingKind.GRANT, 2027, Money.ZERO, FundingStatus.PLANNED, null);
        Risk risk = new Risk(new RiskId("r"), "x", new Rating(1), new Rating(1), null, null);
        var wrong = SamplePilot.bare()
                .partners(List.of(
                        partner(YARD, PartnerRole.OWNER, PartnerStatus.CONFIRMED),
                        partner(YARD, PartnerRole.PARTNER, PartnerStatus.INVITED)))
                .workPackages(List.of(SamplePilot.firstPackage(), SamplePilot.firstPackage()))
                .costs(List.of(cost, cost))
                .funding(List.of(funding, funding))
                .risks(List.of(risk, risk));

        assertThat(Refusals.of(wrong::build))
                .containsExactly(
                        "duplicate-partner partners[1].actor",
                        "duplicate-package-number workPackages[1].number",
                        "duplicate-id workPackages[1].deliverables[0].id",
                        "duplicate-id workPackages[1].milestones[0].id",
                        "duplicate-id costs[1].id",
                        "duplicate-id funding[1].id",
                        "duplicate-id risks[1].id");
        assertThat(Refusals.argumentsOf(wrong::build)).containsExactly(YARD, new Violation.Place("partners[0].actor"));
    }

    @Test
    void aNumberThatStandsTwiceIsOneMistakeThoughCostsReferToTheOneItWasMeantToBe() {
        var wrong = SamplePilot.full().workPackages(List.of(SamplePilot.firstPackage(), SamplePilot.firstPackage()));

        assertThat(Refusals.of(wrong::build))
                .contains("duplicate-package-number workPackages[1].number")
                .noneMatch(broken -> broken.startsWith("unresolved-reference"));
    }

    @Test
    void aCostLineOfAWorkPackageThatIsNotThereIsRefusedWithTheKnownOnes() {
        var wrong = SamplePilot.full()
                .costs(List.of(
                        cost(FIRST, YARD, CostType.OTHER, 2027, 1),
                        cost(new PackageNumber(7), YARD, CostType.OTHER, 2027, 1)));

        assertThat(Refusals.of(wrong::build)).containsExactly("unresolved-reference costs[1].workPackage");
        assertThat(Refusals.argumentsOf(wrong::build))
                .containsExactly("workPackages", new PackageNumber(7), List.of(FIRST, SECOND));
    }

    @Test
    void linesWithoutAnIdAreNeverTheSame() {
        CostLine line = cost(FIRST, YARD, CostType.OTHER, 2027, 1);

        assertThat(SamplePilot.full().costs(List.of(line, line)).build().costs())
                .hasSize(2);
    }

    @Test
    void totalsBeyondFifteenDigitsAreRefused() {
        List<CostLine> costs = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(i -> cost(FIRST, YARD, CostType.OTHER, 2027, 999_999_999_999L))
                .toList());
        assertThat(SamplePilot.full().costs(costs).build().budget().cost())
                .isEqualTo(Money.ofKroner(9_999_999_999_990L));

        costs.add(cost(FIRST, YARD, CostType.OTHER, 2027, 10));

        assertThat(Refusals.of(SamplePilot.full().costs(costs)::build)).containsExactly("total-out-of-range costs");
    }
}
