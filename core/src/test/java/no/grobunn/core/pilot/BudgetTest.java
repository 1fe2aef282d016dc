package no.grobunn.core.pilot;

import static no.grobunn.core.pilot.SamplePilot.COUNTY;
import static no.grobunn.core.pilot.SamplePilot.FIRST;
import static no.grobunn.core.pilot.SamplePilot.SCHOOL;
import static no.grobunn.core.pilot.SamplePilot.SECOND;
import static no.grobunn.core.pilot.SamplePilot.YARD;
import static no.grobunn.core.pilot.SamplePilot.cost;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.money.Money;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final Budget budget = SamplePilot.full().build().budget();

    private static Money kroner(long amount) {
        return Money.ofKroner(amount);
    }

    @Test
    void itTotalsTheCost() {
        assertThat(budget.cost()).isEqualTo(kroner(27_350));
        assertThat(budget.eligibleCost()).isEqualTo(kroner(7_350));
        assertThat(budget.costByYear().asMap()).containsExactly(entry(2027, 20_000), entry(2028, 7_350));
        assertThat(budget.costByPartner().asMap()).containsExactly(entry(YARD, 20_000), entry(SCHOOL, 7_350));
        assertThat(budget.costByWorkPackage().asMap()).containsExactly(entry(FIRST, 20_000), entry(SECOND, 7_350));
        assertThat(budget.costByType().asMap())
                .containsExactly(entry(CostType.PERSONNEL, 7_350), entry(CostType.EQUIPMENT, 20_000));
    }

    @Test
    void itTotalsTheFunding() {
        assertThat(budget.funding()).isEqualTo(kroner(22_350));
        assertThat(budget.grant()).isEqualTo(kroner(15_000));
        assertThat(budget.fundingBySource().asMap()).containsExactly(entry(SCHOOL, 7_350), entry(COUNTY, 15_000));
        assertThat(budget.fundingByKindAndYear().at(FundingKind.OWN_EFFORT, 2028))
                .isEqualTo(kroner(7_350));
        assertThat(budget.fundingByKindAndYear(COUNTY).total()).isEqualTo(kroner(15_000));
    }

    @Test
    void itHoldsCostAgainstFunding() {
        assertThat(budget.difference()).isEqualTo(kroner(5_000));
        assertThat(budget.differenceByYear().asMap()).containsExactly(entry(2027, 5_000), entry(2028, 0));
        assertThat(budget.grantShareOfCost()).isEqualTo(new GrantShare(kroner(15_000), kroner(27_350)));
        assertThat(budget.grantShareOfEligibleCost()).isEqualTo(new GrantShare(kroner(15_000), kroner(7_350)));
    }

    @Test
    void itCountsTheWork() {
        assertThat(budget.hours()).isEqualByComparingTo("10.5");
        assertThat(budget.hours(SCHOOL, 2028)).isEqualByComparingTo("10.5");
        assertThat(budget.hours(SCHOOL, 2027)).isZero();
        assertThat(budget.hours(YARD)).isZero();
        assertThat(budget.personMonths()).isEqualByComparingTo("2.25");
        assertThat(budget.inKindByPartnerAndYear().byRow().asMap())
                .containsExactly(entry(YARD, 0), entry(SCHOOL, 7_350));
    }

    @Test
    void actorsThatAreNoPartnersFollowInTheOrderTheyAppear() {
        PilotSketch pilot = SamplePilot.full()
                .costs(List.of(
                        cost(FIRST, new ActorId("zebra"), CostType.OTHER, 2027, 1),
                        cost(FIRST, new ActorId("ape"), CostType.OTHER, 2027, 1),
                        cost(FIRST, SCHOOL, CostType.OTHER, 2027, 1),
                        cost(FIRST, YARD, CostType.OTHER, 2027, 1)))
                .build();

        assertThat(pilot.budget().partners()).containsExactly(YARD, SCHOOL, new ActorId("zebra"), new ActorId("ape"));
    }

    @Test
    void aWorkPackageWithoutCostStandsInTheTable() {
        PilotSketch pilot = SamplePilot.full()
                .costs(List.of(cost(SECOND, YARD, CostType.OTHER, 2027, 1)))
                .build();

        assertThat(pilot.budget().costByWorkPackage().asMap()).containsExactly(entry(FIRST, 0), entry(SECOND, 1));
    }

    @Test
    void whatIsNotInATableIsNoMoney() {
        CrossTotals<ActorId, Integer> table = budget.costByPartnerAndYear();

        assertThat(table.at(COUNTY, 2027)).isEqualTo(Money.ZERO);
        assertThat(table.row(COUNTY).keys()).containsExactly(2027, 2028);
        assertThat(table.column(2000).total()).isEqualTo(Money.ZERO);
    }

    @Test
    void aPilotWithoutMoneyHasEmptyTables() {
        Budget empty = SamplePilot.bare().build().budget();

        assertThat(empty.cost()).isEqualTo(Money.ZERO);
        assertThat(empty.years()).isEmpty();
        assertThat(empty.costByPartnerAndYear().total()).isEqualTo(Money.ZERO);
        assertThat(empty.grantShareOfCost().share()).isEmpty();
    }

    private static <K> Map.Entry<K, Money> entry(K key, long kroner) {
        return Map.entry(key, kroner(kroner));
    }
}
