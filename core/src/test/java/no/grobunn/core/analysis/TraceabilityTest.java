package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierBuilder;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorId;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.quantity.Priority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceabilityTest {
    private static final PackageNumber FIRST = new PackageNumber(1);
    private static final PackageNumber SECOND = new PackageNumber(2);

    @Test
    void a_need_leads_by_its_goal_and_package_to_money() {
        Traceability trace = trace(
                List.of(goal("g", null, "n")),
                List.of(work(FIRST, "g")),
                List.of(cost(FIRST, 100)),
                List.of(grant(100)));

        assertThat(trace.rows())
                .containsExactly(new TraceRow(
                        new NeedId("n"),
                        new GoalId("g"),
                        List.of(new IndicatorId("i-g")),
                        List.of(FIRST),
                        List.of(),
                        Money.ofKroner(100)));
        assertThat(trace.isWhole()).isTrue();
        assertThat(trace.tracedCost()).isEqualTo(trace.cost());
    }

    @Test
    void money_that_serves_several_needs_is_marked_and_counted_once() {
        Traceability trace = trace(
                List.of(goal("g", null, "m", "n")),
                List.of(work(FIRST, "g")),
                List.of(cost(FIRST, 100)),
                List.of(grant(100)));

        assertThat(trace.rows()).hasSize(2).allMatch(TraceRow::isShared);
        assertThat(trace.packages().get(0).isShared()).isTrue();
        assertThat(trace.costOf(new NeedId("n"))).isEqualTo(Money.ofKroner(100));
        assertThat(trace.costOf(new NeedId("m"))).isEqualTo(Money.ofKroner(100));
        assertThat(trace.tracedCost()).isEqualTo(Money.ofKroner(100));
    }

    @Test
    void a_package_serves_the_goals_above_those_it_names_unless_others_name_them() {
        Traceability trace = trace(
                List.of(goal("top", null, "n"), goal("low", "top")),
                List.of(work(FIRST, "low")),
                List.of(cost(FIRST, 100)),
                List.of(grant(100)));

        assertThat(trace.rows())
                .extracting(TraceRow::goal, TraceRow::packages)
                .containsExactly(tuple(new GoalId("top"), List.of(FIRST)), tuple(new GoalId("low"), List.of(FIRST)));
        assertThat(trace.isWhole()).isTrue();
        assertThat(trace.tracedCost()).isEqualTo(Money.ofKroner(100));
    }

    @Test
    void what_hangs_loose_is_named_in_either_direction() {
        Dossier dossier = dossier(List.of(bareGoal("lonely")))
                .pilots(List.of(pilot(
                        List.of(work(FIRST), work(SECOND, "lonely")),
                        List.of(cost(FIRST, 100)),
                        List.of(grant(60)),
                        List.of("n"),
                        List.of("lonely"))))
                .build();

        Traceability trace = Traceability.of(dossier).get(0);

        assertThat(trace.looseEnds())
                .containsExactly(
                        new LooseEnd(LooseEndKind.NEED_WITHOUT_GOAL, "n", null),
                        new LooseEnd(LooseEndKind.GOAL_WITHOUT_NEED, "lonely", null),
                        new LooseEnd(LooseEndKind.GOAL_WITHOUT_INDICATOR, "lonely", null),
                        new LooseEnd(LooseEndKind.PACKAGE_WITHOUT_GOAL, "1", null),
                        new LooseEnd(LooseEndKind.PACKAGE_WITHOUT_COST, "2", null),
                        new LooseEnd(LooseEndKind.COST_WITHOUT_FUNDING, "2027", Money.ofKroner(40)));
        assertThat(trace.rows())
                .extracting(TraceRow::need, TraceRow::goal)
                .containsExactly(tuple(new NeedId("n"), null), tuple(null, new GoalId("lonely")), tuple(null, null));
        assertThat(trace.tracedCost()).isEqualTo(Money.ZERO);
    }

    @Test
    void own_effort_meets_in_kind_cost_actor_by_actor_and_partners_have_money() {
        PilotSketch pilot = SamplePilot.full()
                .partners(List.of(
                        new Partner(SamplePilot.YARD, PartnerRole.OWNER, PartnerStatus.CONFIRMED, List.of()),
                        new Partner(SamplePilot.COUNTY, PartnerRole.FUNDER, PartnerStatus.DECLINED, List.of())))
                .costs(List.of(CostLine.builder(FIRST, SamplePilot.SCHOOL, CostType.PERSONNEL, 2027)
                        .amount(Money.ofKroner(100))
                        .inKind(true)
                        .build()))
                .funding(List.of(grant(100)))
                .build();
        Dossier dossier = SampleDossier.full().pilots(List.of(pilot)).build();

        Traceability trace = Traceability.of(dossier, pilot);

        assertThat(trace.looseEnds(LooseEndKind.IN_KIND_WITHOUT_OWN_EFFORT))
                .containsExactly(new LooseEnd(LooseEndKind.IN_KIND_WITHOUT_OWN_EFFORT, "school", Money.ofKroner(100)));
        assertThat(trace.looseEnds(LooseEndKind.PARTNER_WITHOUT_MONEY))
                .extracting(LooseEnd::subject)
                .containsExactly("yard");
        assertThat(trace.looseEnds(LooseEndKind.MONEY_WITHOUT_PARTNER))
                .extracting(LooseEnd::subject)
                .containsExactly("county", "school");
    }

    @Test
    void needs_that_no_goal_or_no_pilot_takes_up_are_known_to_the_dossier() {
        Dossier dossier = dossier(List.of(goal("g", null, "m")))
                .pilots(List.of(pilot(List.of(), List.of(), List.of(), List.of(), List.of())))
                .build();

        assertThat(Traceability.needsWithoutGoal(dossier)).containsExactly(new NeedId("n"));
        assertThat(Traceability.needsWithoutPilot(dossier)).containsExactly(new NeedId("m"), new NeedId("n"));
    }

    private static Traceability trace(
            List<Goal> goals, List<WorkPackage> works, List<CostLine> costs, List<FundingLine> funding) {
        List<String> ids = goals.stream().map(goal -> goal.id().value()).toList();
        Dossier dossier = dossier(goals)
                .pilots(List.of(pilot(works, costs, funding, List.of(), ids)))
                .build();
        return Traceability.of(dossier).get(0);
    }

    private static DossierBuilder dossier(List<Goal> goals) {
        return SampleDossier.full()
                .needs(List.of(need("n", 2), need("m", 1)))
                .goals(goals)
                .initiatives(List.of());
    }

    private static PilotSketch pilot(
            List<WorkPackage> works,
            List<CostLine> costs,
            List<FundingLine> funding,
            List<String> needs,
            List<String> goals) {
        return SamplePilot.bare()
                .needs(needs.stream().map(NeedId::new).toList())
                .goals(goals.stream().map(GoalId::new).toList())
                .partners(List.of(
                        new Partner(SamplePilot.YARD, PartnerRole.OWNER, PartnerStatus.CONFIRMED, List.of()),
                        new Partner(SamplePilot.COUNTY, PartnerRole.FUNDER, PartnerStatus.CONFIRMED, List.of())))
                .workPackages(works)
                .costs(costs)
                .funding(funding)
                .build();
    }

    private static Need need(String id, int priority) {
        return Need.builder(new NeedId(id), "Need", new Priority(priority)).build();
    }

    private static Goal goal(String id, @Nullable String parent, String... needs) {
        return Goal.builder(new GoalId(id), "Goal", parent == null ? GoalLevel.OUTCOME : GoalLevel.OUTPUT)
                .parent(parent == null ? null : new GoalId(parent))
                .needs(List.of(needs).stream().map(NeedId::new).toList())
                .indicators(List.of(Indicator.builder(new IndicatorId("i-" + id), "Indicator", Measure.PERCENTAGE)
                        .build()))
                .build();
    }

    private static Goal bareGoal(String id) {
        return Goal.builder(new GoalId(id), "Goal", GoalLevel.OUTPUT).build();
    }

    private static WorkPackage work(PackageNumber number, String... goals) {
        return WorkPackage.builder(number, "Work", SamplePilot.YARD, SamplePilot.PERIOD)
                .goals(List.of(goals).stream().map(GoalId::new).toList())
                .build();
    }

    private static CostLine cost(PackageNumber number, long kroner) {
        return CostLine.builder(number, SamplePilot.YARD, CostType.OTHER, 2027)
                .amount(Money.ofKroner(kroner))
                .build();
    }

    private static FundingLine grant(long kroner) {
        return new FundingLine(
                null,
                new ActorId("county"),
                FundingKind.GRANT,
                2027,
                Money.ofKroner(kroner),
                FundingStatus.APPLIED,
                null);
    }
}
