package no.grobunn.core.funder;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included. Immutable.
 *
 * @param from the first day, or null if it has always held
 * @param to the last day, or null if no end is known; not before the first
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** At all times. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        Invariants check = Invariants.of("validity");
        if (from != null && to != null) {
            check.require(!from.isAfter(to), "end-before-start", List.of("validTo", "validFrom"), to, from);
        }
        check.enforce();
    }

    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
