package no.grobunn.core.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;

/** The goals of one pilot with what lies above and below them, the needs they meet and the packages that serve them. */
final class PilotGoals {
    static final Comparator<Need> URGENT_FIRST =
            Comparator.comparing(Need::priority).thenComparing(Need::id, Order.BY_ID);
    private static final Comparator<Goal> BY_LEVEL =
            Comparator.comparing(Goal::level).thenComparing(Goal::id, Order.BY_ID);

    private final Dossier dossier;
    private final PilotSketch pilot;
    private final List<Goal> named;
    private final List<Goal> above;
    private final Set<GoalId> needyBelow;
    private final Map<GoalId, Set<PackageNumber>> serving = new HashMap<>();
    private final Map<GoalId, Set<PackageNumber>> servingBelow = new HashMap<>();

    PilotGoals(Dossier dossier, PilotSketch pilot) {
        this.dossier = dossier;
        this.pilot = pilot;
        Set<GoalId> ids = new LinkedHashSet<>(pilot.goals());
        pilot.workPackages().forEach(work -> ids.addAll(work.goals()));
        named = ids.stream().map(dossier::goal).sorted(BY_LEVEL).toList();
        above = named.stream()
                .flatMap(goal -> dossier.goalsAbove(goal).stream())
                .distinct()
                .filter(goal -> !ids.contains(goal.id()))
                .sorted(BY_LEVEL)
                .toList();
        needyBelow = named.stream()
                .filter(goal -> !goal.needs().isEmpty())
                .flatMap(goal -> dossier.goalsAbove(goal).stream())
                .map(Goal::id)
                .collect(Collectors.toSet());
        pilot.workPackages().forEach(this::serve);
    }

    PilotSketch pilot() {
        return pilot;
    }

    /** The goals that the pilot or its packages name, by level and id. */
    List<Goal> named() {
        return named;
    }

    /** The needs that the pilot or its goals name, the most urgent first. */
    List<Need> needs() {
        return Stream.concat(pilot.needs().stream(), named.stream().flatMap(goal -> goal.needs().stream()))
                .distinct()
                .map(dossier::need)
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** The goals that meet a need: the pilot's own, else those they contribute to. */
    List<Goal> meeting(NeedId need) {
        List<Goal> own = naming(named, need);
        return own.isEmpty() ? naming(above, need) : own;
    }

    /** Whether a goal meets a need by itself, or through a goal above or below it. */
    boolean meetsANeed(Goal goal) {
        return !goal.needs().isEmpty()
                || needyBelow.contains(goal.id())
                || dossier.goalsAbove(goal).stream()
                        .anyMatch(higher -> !higher.needs().isEmpty());
    }

    /** The packages that serve a goal by name, else through the goals below it; by number. */
    List<PackageNumber> packages(GoalId goal) {
        Set<PackageNumber> found = serving.getOrDefault(goal, servingBelow.getOrDefault(goal, Set.of()));
        return found.stream().sorted().toList();
    }

    private void serve(WorkPackage work) {
        for (GoalId id : work.goals()) {
            serving.computeIfAbsent(id, goal -> new LinkedHashSet<>()).add(work.number());
            dossier.goalsAbove(dossier.goal(id))
                    .forEach(higher -> servingBelow
                            .computeIfAbsent(higher.id(), goal -> new LinkedHashSet<>())
                            .add(work.number()));
        }
    }

    private static List<Goal> naming(List<Goal> goals, NeedId need) {
        return goals.stream().filter(goal -> goal.needs().contains(need)).toList();
    }
}
