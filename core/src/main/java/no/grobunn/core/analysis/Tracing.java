package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.pilot.WorkPackage;
import org.jspecify.annotations.Nullable;

/** Follows the needs of one pilot to its money. Used once. */
final class Tracing {
    private record Line(@Nullable NeedId need, @Nullable Goal goal, List<PackageNumber> packages) {}

    private final PilotGoals goals;
    private final Budget budget;
    private final Totals<PackageNumber> costs;
    private final List<Line> lines = new ArrayList<>();
    private final Map<PackageNumber, Integer> appearances = new HashMap<>();
    private final Map<PackageNumber, Set<NeedId>> needs = new LinkedHashMap<>();

    Tracing(PilotGoals goals) {
        this.goals = goals;
        budget = goals.pilot().budget();
        costs = budget.costByWorkPackage();
        goals.pilot().workPackages().stream()
                .map(WorkPackage::number)
                .sorted()
                .forEach(number -> needs.put(number, new LinkedHashSet<>()));
    }

    Traceability result() {
        goals.needs().forEach(this::follow);
        goals.named().stream()
                .filter(goal -> lines.stream().noneMatch(line -> goal.equals(line.goal())))
                .forEach(goal -> add(null, goal, goals.packages(goal.id())));
        needs.keySet().stream()
                .filter(number -> !appearances.containsKey(number))
                .toList()
                .forEach(number -> add(null, null, List.of(number)));
        return new Traceability(
                goals.pilot().id(),
                lines.stream().map(this::row).toList(),
                packages(),
                new LooseEnds(goals, budget).all(),
                budget.cost(),
                budget.funding());
    }

    private void follow(Need need) {
        List<Goal> meeting = goals.meeting(need.id());
        meeting.forEach(goal -> add(need.id(), goal, goals.packages(goal.id())));
        if (meeting.isEmpty()) {
            add(need.id(), null, List.of());
        }
    }

    private void add(@Nullable NeedId need, @Nullable Goal goal, List<PackageNumber> packages) {
        lines.add(new Line(need, goal, packages));
        for (PackageNumber number : packages) {
            appearances.merge(number, 1, Integer::sum);
            if (need != null) {
                needs.computeIfAbsent(number, work -> new LinkedHashSet<>()).add(need);
            }
        }
    }

    private TraceRow row(Line line) {
        Goal goal = line.goal();
        return new TraceRow(
                line.need(),
                goal == null ? null : goal.id(),
                goal == null
                        ? List.of()
                        : goal.indicators().stream()
                                .map(Indicator::id)
                                .sorted(Order.BY_ID)
                                .toList(),
                line.packages(),
                line.packages().stream()
                        .filter(number -> appearances.getOrDefault(number, 0) > 1)
                        .toList(),
                Money.sum(line.packages().stream().map(costs::of).toList()));
    }

    private List<TracedPackage> packages() {
        return needs.entrySet().stream()
                .map(work -> new TracedPackage(work.getKey(), costs.of(work.getKey()), List.copyOf(work.getValue())))
                .toList();
    }
}
