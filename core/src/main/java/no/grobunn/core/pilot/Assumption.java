package no.grobunn.core.pilot;

import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.invariant.Invariants;

/**
 * What must hold outside the pilot for goals of a level to be reached (the fourth column of a logframe).
 *
 * @param level the level of the goals
 * @param statement what must hold
 */
public record Assumption(GoalLevel level, String statement) {
    public Assumption {
        Invariants.of("assumption").text("statement", statement).enforce();
    }
}
