package no.grobunn.core.meeting;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * An actor's time in the resource group.
 *
 * @param actor who
 * @param role in what role, or null
 * @param from the first day, or null if it always was
 * @param to the last day, or null if it still is; not before {@code from}
 */
public record ResourceGroupMember(
        ActorId actor,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public ResourceGroupMember {
        Invariants check = Invariants.of("member").optionalText("role", role);
        if (from != null && to != null) {
            check.require(!to.isBefore(from), "end-before-start", List.of("to", "from"), to, from);
        }
        check.enforce();
    }

    /** Whether it is a member on a day. */
    public boolean isMemberOn(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    LocalDate firstDay() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }
}
