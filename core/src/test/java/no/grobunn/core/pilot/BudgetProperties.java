package no.grobunn.core.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Quantity;

class BudgetProperties {
    private static final List<ActorId> ACTORS =
            Stream.of("d", "a", "c", "b").map(ActorId::new).toList();
    private static final List<PackageNumber> NUMBERS =
            Stream.of(9, 1, 5).map(PackageNumber::new).toList();

    @Property(tries = 300)
    void everyTableOfTheCostAddsUpToTheTotal(@ForAll("pilots") PilotSketch pilot) {
        Budget budget = pilot.budget();

        Stream.of(budget.costByYear(), budget.costByPartner(), budget.costByWorkPackage(), budget.costByType())
                .forEach(totals -> assertThat(totals.total()).isEqualTo(budget.cost()));
        Stream.of(
                        budget.costByPartnerAndYear(),
                        budget.costByPartnerAndType(),
                        budget.costByWorkPackageAndYear(),
                        budget.costByWorkPackageAndPartner(),
                        budget.costByTypeAndYear())
                .forEach(table -> {
                    assertThat(table.total()).isEqualTo(budget.cost());
                    assertThat(table.byColumn().total()).isEqualTo(budget.cost());
                });
    }

    @Property(tries = 300)
    void everyTableOfTheFundingAddsUpToTheTotal(@ForAll("pilots") PilotSketch pilot) {
        Budget budget = pilot.budget();

        Stream.of(budget.fundingByYear(), budget.fundingByKind(), budget.fundingBySource())
                .forEach(totals -> assertThat(totals.total()).isEqualTo(budget.funding()));
        Stream.of(budget.fundingByKindAndYear(), budget.fundingBySourceAndYear(), budget.fundingBySourceAndKind())
                .forEach(table -> {
                    assertThat(table.total()).isEqualTo(budget.funding());
                    assertThat(table.byColumn().total()).isEqualTo(budget.funding());
                });
        assertThat(budget.differenceByYear().total())
                .isEqualTo(budget.difference())
                .isEqualTo(budget.cost().minus(budget.funding()));
    }

    @Property(tries = 300)
    void thePartnersTablesAddUpToThePilots(@ForAll("pilots") PilotSketch pilot) {
        Budget budget = pilot.budget();

        for (CostType type : CostType.values()) {
            for (int year : budget.years()) {
                Money sum = Money.sum(budget.partners().stream()
                        .map(partner -> budget.costByTypeAndYear(partner).at(type, year))
                        .toList());
                assertThat(sum).isEqualTo(budget.costByTypeAndYear().at(type, year));
            }
        }
        assertThat(budget.partners().stream().map(budget::hours).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(budget.hours());
    }

    @Property(tries = 300)
    void marginsOfATableAreTheOneWayTotals(@ForAll("pilots") PilotSketch pilot) {
        Budget budget = pilot.budget();

        assertThat(budget.costByPartnerAndYear().byRow().asMap())
                .isEqualTo(budget.costByPartner().asMap());
        assertThat(budget.costByPartnerAndYear().byColumn().asMap())
                .isEqualTo(budget.costByYear().asMap());
        assertThat(budget.costByWorkPackageAndYear().byRow().asMap())
                .isEqualTo(budget.costByWorkPackage().asMap());
        assertThat(budget.fundingByKindAndYear().byRow().asMap())
                .isEqualTo(budget.fundingByKind().asMap());
    }

    @Property(tries = 300)
    void theAxesKeepTheirOrderWhateverTheOrderOfTheLines(@ForAll("pilots") PilotSketch pilot, @ForAll Random random) {
        Budget budget = pilot.budget();
        Budget shuffled = shuffled(pilot, random).budget();

        assertThat(budget.years()).isSorted();
        assertThat(budget.costByWorkPackage().keys()).isSorted();
        assertThat(budget.costByType().keys()).isSorted();
        assertThat(budget.fundingByKind().keys()).isSorted();
        assertThat(budget.partners())
                .isSubsetOf(ACTORS)
                .isSortedAccordingTo((a, b) -> Integer.compare(ACTORS.indexOf(a), ACTORS.indexOf(b)));
        assertThat(shuffled.costByPartnerAndYear())
                .hasToString(budget.costByPartnerAndYear().toString());
        assertThat(shuffled.costByWorkPackageAndYear())
                .hasToString(budget.costByWorkPackageAndYear().toString());
        assertThat(shuffled.costByTypeAndYear())
                .hasToString(budget.costByTypeAndYear().toString());
        assertThat(shuffled.fundingBySourceAndYear())
                .hasToString(budget.fundingBySourceAndYear().toString());
        assertThat(shuffled.inKindByPartnerAndYear())
                .hasToString(budget.inKindByPartnerAndYear().toString());
    }

    private static PilotSketch shuffled(PilotSketch pilot, Random random) {
        List<CostLine> costs = new ArrayList<>(pilot.costs());
        List<FundingLine> funding = new ArrayList<>(pilot.funding());
        Collections.shuffle(costs, random);
        Collections.shuffle(funding, random);
        return pilot(costs, funding);
    }

    private static PilotSketch pilot(List<CostLine> costs, List<FundingLine> funding) {
        return SamplePilot.bare()
                .partners(ACTORS.stream()
                        .map(actor -> SamplePilot.partner(actor, PartnerRole.PARTNER, PartnerStatus.INVITED))
                        .toList())
                .workPackages(NUMBERS.stream()
                        .map(number -> WorkPackage.builder(number, "Work", ACTORS.get(0), SamplePilot.PERIOD)
                                .build())
                        .toList())
                .costs(costs)
                .funding(funding)
                .build();
    }

    @Provide
    Arbitrary<PilotSketch> pilots() {
        return Combinators.combine(
                        costLines().list().ofMaxSize(20), fundingLines().list().ofMaxSize(12))
                .as(BudgetProperties::pilot);
    }

    private Arbitrary<CostLine> costLines() {
        return Combinators.combine(
                        Arbitraries.of(NUMBERS),
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(CostType.class),
                        Arbitraries.integers().between(2026, 2029),
                        Arbitraries.longs().between(0, 99_999_999),
                        Arbitraries.longs().between(0, 200_000),
                        Arbitraries.of(true, false))
                .as((number, actor, type, year, ore, hundredths, flag) -> {
                    CostLine.Builder line =
                            CostLine.builder(number, actor, type, year).inKind(flag);
                    return flag
                            ? line.hours(new Quantity(BigDecimal.valueOf(hundredths, 2)))
                                    .rate(new Money(ore))
                                    .build()
                            : line.amount(new Money(ore)).build();
                });
    }

    private Arbitrary<FundingLine> fundingLines() {
        return Combinators.combine(
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(FundingKind.class),
                        Arbitraries.integers().between(2026, 2030),
                        Arbitraries.longs().between(0, 99_999_999_999_999L))
                .as((source, kind, year, ore) ->
                        new FundingLine(null, source, kind, year, new Money(ore / 12), FundingStatus.PLANNED, null));
    }
}
