package no.grobunn.core.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;

/** What goals are called in a figure: their level, numbered where several share it, and the packages that serve them. */
final class GoalWords {
    private final List<Goal> goals;
    private final PilotSketch pilot;
    private final FigureEdition edition;

    GoalWords(List<Goal> goals, PilotSketch pilot, FigureEdition edition) {
        this.goals = goals;
        this.pilot = pilot;
        this.edition = edition;
    }

    String label(Goal goal) {
        List<Goal> peers =
                goals.stream().filter(peer -> peer.level() == goal.level()).toList();
        String level = edition.texts().termCapitalised(goal.level());
        return peers.size() == 1 ? level : level + " " + (peers.indexOf(goal) + 1);
    }

    /** The codes of the packages; empty if none serves the goal. */
    String packages(Goal goal) {
        return pilot.workPackages().stream()
                .filter(work -> work.goals().contains(goal.id()))
                .sorted(Comparator.comparing(WorkPackage::number))
                .map(work -> edition.text("package", work.number().value()))
                .collect(Collectors.joining(", "));
    }
}
