package no.grobunn.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What joins two actors.
 *
 * @param id its identifier, or null; unique among those that have one
 * @param from the one who does it
 * @param to the one it is done to; another actor than {@code from}
 * @param label words of its own for a drawing, or null
 * @param direction which way it runs where it differs from what its kind says, or null
 * @param since its first day, or null
 * @param until its last day, or null; not before {@code since}
 * @param kind what it is
 * @param status whether it is there
 * @param strength how strong it is, or null
 * @param note a remark, or null
 * @param source where it is known from, or null
 */
public record Relationship(
        @Nullable RelationshipId id,
        ActorId from,
        ActorId to,
        @Nullable String label,
        @Nullable Direction direction,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        RelationshipKind kind,
        RelationshipStatus status,
        @Nullable Rating strength,
        @Nullable String note,
        @Nullable String source) {
    public Relationship {
        Invariants.of("relationship")
                .require(!from.equals(to), "self-relationship", List.of("", "from", "to"), from)
                .require(
                        since == null || until == null || !since.isAfter(until),
                        "end-before-start",
                        List.of("until", "since"),
                        Optional.<Object>ofNullable(until).orElse(""),
                        Optional.<Object>ofNullable(since).orElse(""))
                .optionalText("label", label)
                .optionalText("note", note)
                .optionalText("source", source)
                .enforce();
    }

    /** Which way it runs: as it says itself, else as its kind says. */
    public Direction effectiveDirection() {
        if (direction != null) {
            return direction;
        }
        return switch (kind) {
            case COLLABORATES, TRADES -> Direction.UNDIRECTED;
            case SUPPLIES_COMPETENCE, REQUESTS_COMPETENCE, MEMBER_OF, FUNDS, OWNS -> Direction.DIRECTED;
        };
    }

    /** Whether it joins this actor to another. */
    public boolean touches(ActorId actor) {
        return from.equals(actor) || to.equals(actor);
    }
}
