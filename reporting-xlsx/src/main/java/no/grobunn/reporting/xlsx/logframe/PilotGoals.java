package no.grobunn.reporting.xlsx.logframe;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.PilotSketch;

/**
 * The goals of a pilot: those that it and its work packages name, and what these contribute to.
 *
 * @param all by level, within a level as the dossier has them
 */
record PilotGoals(List<Goal> all) {
    static PilotGoals of(Dossier dossier, PilotSketch pilot) {
        Set<GoalId> ids = new LinkedHashSet<>(pilot.goals());
        pilot.workPackages().forEach(work -> ids.addAll(work.goals()));
        List.copyOf(ids).forEach(id -> dossier.goalsAbove(dossier.goal(id)).forEach(above -> ids.add(above.id())));
        return new PilotGoals(dossier.goals().stream()
                .filter(goal -> ids.contains(goal.id()))
                .sorted(Comparator.comparing(Goal::level))
                .toList());
    }

    List<Goal> at(GoalLevel level) {
        return all.stream().filter(goal -> goal.level() == level).toList();
    }
}
