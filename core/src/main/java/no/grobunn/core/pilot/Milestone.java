package no.grobunn.core.pilot;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * A state that a work package has reached by a day.
 *
 * @param id its identifier within the pilot
 * @param title the state
 * @param due the day
 * @param verification how it is seen that the state is reached, or null
 * @param gate whether the pilot is stopped or goes on there
 */
public record Milestone(
        MilestoneId id,
        String title,
        LocalDate due,
        @Nullable String verification,
        boolean gate) {
    public Milestone {
        Invariants.of("milestone")
                .text("title", title)
                .optionalText("verification", verification)
                .enforce();
    }
}
