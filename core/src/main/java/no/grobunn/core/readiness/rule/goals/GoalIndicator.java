package no.grobunn.core.readiness.rule.goals;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.SubjectPath;

/** An indicator of a goal that the pilot serves. */
record GoalIndicator(Goal goal, Indicator indicator) {
    /** Every indicator of the pilot's goals, goal by goal. */
    static List<GoalIndicator> of(ReadinessCase subject) {
        return subject.goals().stream().flatMap(GoalIndicator::of).toList();
    }

    /** Every indicator of a goal. */
    static Stream<GoalIndicator> of(Goal goal) {
        return goal.indicators().stream().map(indicator -> new GoalIndicator(goal, indicator));
    }

    String name() {
        return indicator.name();
    }

    SubjectPath place() {
        return SubjectPath.of(goal).at("indicators").at(indicator.id().value());
    }
}
