package no.grobunn.core.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which relationships a network is made of. Immutable.
 *
 * <p>With a day, a relationship that ended before it does not count, whatever its status; an existing one that begins after it does not count either, while a
 * potential or wanted one lies ahead by its nature and counts whenever it is to begin. Without a day the status alone decides.
 *
 * @param statuses the statuses that count, at least one
 * @param day the day the network is seen on, or null
 */
public record NetworkScope(
        Set<RelationshipStatus> statuses, @Nullable LocalDate day) {
    public NetworkScope {
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("A network needs at least one status that counts");
        }
        statuses = Collections.unmodifiableSet(EnumSet.copyOf(statuses));
    }

    /** What is there: existing relationships. */
    public static NetworkScope now() {
        return new NetworkScope(EnumSet.of(RelationshipStatus.EXISTING), null);
    }

    /** What there may be: existing, potential and wanted relationships. */
    public static NetworkScope then() {
        return new NetworkScope(EnumSet.allOf(RelationshipStatus.class), null);
    }

    /** The same statuses, seen on a day. */
    public NetworkScope on(LocalDate seen) {
        return new NetworkScope(statuses, seen);
    }

    /** Whether a relationship counts. */
    public boolean includes(Relationship relationship) {
        return statuses.contains(relationship.status()) && (day == null || isInForce(relationship, day));
    }

    private static boolean isInForce(Relationship relationship, LocalDate day) {
        LocalDate since = relationship.since();
        LocalDate until = relationship.until();
        boolean begun = since == null || !since.isAfter(day) || relationship.status() != RelationshipStatus.EXISTING;
        return begun && (until == null || !until.isBefore(day));
    }
}
