package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.pilot.WorkPackageKind;
import org.jspecify.annotations.Nullable;

/** Finds what leads nowhere in one pilot. Used once. */
final class LooseEnds {
    private final PilotGoals goals;
    private final PilotSketch pilot;
    private final Budget budget;
    private final CrossTotals<ActorId, FundingKind> funding;
    private final List<LooseEnd> found = new ArrayList<>();

    LooseEnds(PilotGoals goals, Budget budget) {
        this.goals = goals;
        this.pilot = goals.pilot();
        this.budget = budget;
        funding = budget.fundingBySourceAndKind();
    }

    List<LooseEnd> all() {
        goals.needs().forEach(this::need);
        goals.named().forEach(this::goal);
        pilot.workPackages().forEach(this::workPackage);
        budget.differenceByYear().asMap().forEach(this::year);
        Set<ActorId> payers = new TreeSet<>(Order.BY_ID);
        payers.addAll(budget.partners());
        payers.addAll(budget.sources());
        payers.forEach(this::ownEffort);
        partners(payers);
        return found.stream().sorted(LooseEnd.ORDER).toList();
    }

    private void need(Need need) {
        if (goals.meeting(need.id()).isEmpty()) {
            add(LooseEndKind.NEED_WITHOUT_GOAL, need.id().value());
        }
    }

    private void goal(Goal goal) {
        String id = goal.id().value();
        if (!goals.meetsANeed(goal)) {
            add(LooseEndKind.GOAL_WITHOUT_NEED, id);
        }
        if (goal.indicators().isEmpty()) {
            add(LooseEndKind.GOAL_WITHOUT_INDICATOR, id);
        }
        if (goals.packages(goal.id()).isEmpty()) {
            add(LooseEndKind.GOAL_WITHOUT_PACKAGE, id);
        }
    }

    private void workPackage(WorkPackage work) {
        String number = work.number().toString();
        if (work.goals().isEmpty() && work.kind() != WorkPackageKind.MANAGEMENT) {
            add(LooseEndKind.PACKAGE_WITHOUT_GOAL, number);
        }
        if (pilot.costsOf(work.number()).isEmpty()) {
            add(LooseEndKind.PACKAGE_WITHOUT_COST, number);
        }
    }

    private void year(Integer year, Money difference) {
        compare(year.toString(), difference, LooseEndKind.COST_WITHOUT_FUNDING, LooseEndKind.FUNDING_WITHOUT_COST);
    }

    private void ownEffort(ActorId actor) {
        Money inKind = Money.sum(pilot.costsOf(actor).stream()
                .filter(CostLine::inKind)
                .map(CostLine::total)
                .toList());
        Money effort = funding.at(actor, FundingKind.OWN_EFFORT);
        compare(
                actor.value(),
                inKind.minus(effort),
                LooseEndKind.IN_KIND_WITHOUT_OWN_EFFORT,
                LooseEndKind.OWN_EFFORT_WITHOUT_IN_KIND);
    }

    private void compare(String subject, Money difference, LooseEndKind above, LooseEndKind below) {
        if (!difference.isZero()) {
            add(
                    difference.isNegative() ? below : above,
                    subject,
                    difference.isNegative() ? Money.ZERO.minus(difference) : difference);
        }
    }

    private void partners(Set<ActorId> payers) {
        Set<ActorId> standing =
                pilot.standingPartners().stream().map(Partner::actor).collect(Collectors.toSet());
        Stream<ActorId> working = pilot.partners().stream()
                .filter(partner -> partner.isStanding() && partner.role() != PartnerRole.OBSERVER)
                .map(Partner::actor);
        working.filter(actor -> !payers.contains(actor))
                .forEach(actor -> add(LooseEndKind.PARTNER_WITHOUT_MONEY, actor.value()));
        payers.stream()
                .filter(actor -> !standing.contains(actor))
                .forEach(actor -> add(LooseEndKind.MONEY_WITHOUT_PARTNER, actor.value()));
    }

    private void add(LooseEndKind kind, String subject) {
        add(kind, subject, null);
    }

    private void add(LooseEndKind kind, String subject, @Nullable Money amount) {
        found.add(new LooseEnd(kind, subject, amount));
    }
}
