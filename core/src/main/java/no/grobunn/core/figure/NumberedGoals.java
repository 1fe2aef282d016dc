package no.grobunn.core.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import org.jspecify.annotations.Nullable;

/**
 * A pilot's goals, or a dossier's, with the names that figures and tables give them: their level, numbered where several share it in the order of the tree. Immutable and
 * thread-safe.
 */
public final class NumberedGoals {
    private final GoalTree tree;
    private final @Nullable PilotSketch pilot;
    private final FigureEdition edition;
    private final List<Goal> goals;
    private final Map<GoalId, Goal> above = new HashMap<>();

    private NumberedGoals(@Nullable PilotSketch pilot, List<Goal> all, FigureEdition edition) {
        this.pilot = pilot;
        this.edition = edition;
        tree = new GoalTree(edition.dossier(), all);
        goals = tree.all().stream()
                .map(GoalTree.Node::goal)
                .sorted(Comparator.comparing(Goal::level))
                .toList();
        tree.all()
                .forEach(parent -> parent.children()
                        .forEach(child -> above.put(child.goal().id(), parent.goal())));
    }

    /** The goals of a pilot of the edition's dossier. */
    public static NumberedGoals of(PilotSketch pilot, FigureEdition edition) {
        return new NumberedGoals(
                pilot, pilot.goals().stream().map(edition.dossier()::goal).toList(), edition);
    }

    /** All goals of the edition's dossier, whether a pilot takes them on or not. */
    public static NumberedGoals ofAll(FigureEdition edition) {
        return new NumberedGoals(null, edition.dossier().goals(), edition);
    }

    /** The goals by level and number. */
    public List<Goal> inOrder() {
        return goals;
    }

    /** What a goal of the pilot is called: {@code Effektmål 2}. */
    public String name(Goal goal) {
        List<Goal> peers =
                goals.stream().filter(peer -> peer.level() == goal.level()).toList();
        String level = edition.texts().termCapitalised(goal.level());
        return peers.size() == 1 ? level : level + " " + (peers.indexOf(goal) + 1);
    }

    /** The nearest goal of the pilot that a goal contributes to, by its name. */
    public Optional<String> contributesTo(Goal goal) {
        return Optional.ofNullable(above.get(goal.id())).map(this::name);
    }

    GoalTree tree() {
        return tree;
    }

    /** The codes of the packages that name a goal; empty if none does. */
    String packages(Goal goal) {
        return pilot == null
                ? ""
                : pilot.workPackages().stream()
                        .filter(work -> work.goals().contains(goal.id()))
                        .sorted(Comparator.comparing(WorkPackage::number))
                        .map(work -> edition.text("package", work.number().value()))
                        .collect(Collectors.joining(", "));
    }
}
