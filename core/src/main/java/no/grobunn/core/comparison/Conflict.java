package no.grobunn.core.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that two people changed in ways that do not go together. Immutable.
 *
 * @param kind how they disagree
 * @param place where, in the dossier that takes the changes; where it has no such entry any more, in the one that brings them
 * @param base what stood there before; null if nothing did or it is not known
 * @param theirs what the dossier that brings changes has; null if it has nothing
 * @param ours what the dossier that takes them has; null if it has nothing
 * @param takingTheirs the changes that settle it in their favour; none of them settles it in ours
 */
public record Conflict(
        Kind kind,
        Place place,
        @Nullable Part base,
        @Nullable Part theirs,
        @Nullable Part ours,
        List<Change> takingTheirs) {
    /** How two people disagree. */
    public enum Kind {
        /** The same field has become two different values. */
        CHANGED_TWICE,
        /** The same entry came in twice, and not alike. */
        ADDED_TWICE,
        /** Ours was changed, theirs is gone. */
        REMOVED_BY_THEM,
        /** Theirs was changed, ours is gone. */
        REMOVED_BY_US,
        /** They differ, and it is not known what stood there before. */
        UNCONFIRMED
    }

    public Conflict {
        takingTheirs = List.copyOf(takingTheirs);
    }
}
