package no.grobunn.core.comparison;

import java.util.List;
import java.util.function.Predicate;
import no.grobunn.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What joining a dossier that was worked on elsewhere ({@code theirs}) into this one ({@code ours}) would do, judged by what both began as ({@code base}). Every
 * difference between base and theirs that ours has not is in exactly one of the lists; what ours changed and theirs did not stays as it is. Immutable and thread-safe.
 *
 * <p>Where the base is not known, what only theirs has is added, what only ours has stays, and what differs is a conflict, for nobody can tell who changed it.
 *
 * @param changes what may be done without asking: nothing is lost by it that anybody wrote since
 * @param removals entries and values that theirs has no more and ours has as they were; done only if asked for
 * @param reorderings lists whose entries theirs put in another order; the order of a file is its owner's, so done only if asked for
 * @param conflicts where both changed the same thing differently; nothing is done before somebody decides
 */
public record DossierMerge(
        List<Change> changes, List<Change> removals, List<Change> reorderings, List<Conflict> conflicts) {
    public DossierMerge {
        changes = List.copyOf(changes);
        removals = List.copyOf(removals);
        reorderings = List.copyOf(reorderings);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges.
     *
     * @param base what both began as; null if that is not known
     */
    public static DossierMerge of(@Nullable Dossier base, Dossier theirs, Dossier ours) {
        MergeWalk walk = new MergeWalk(base != null);
        walk.entry(
                Place.DOSSIER,
                base == null ? null : DossierParts.of(base),
                DossierParts.of(theirs),
                DossierParts.of(ours));
        Predicate<Change> reorders = Change.Reordered.class::isInstance;
        return new DossierMerge(
                only(walk.changes(), reorders.or(Change::removes).negate()),
                only(walk.changes(), Change::removes),
                only(walk.changes(), reorders),
                walk.conflicts());
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> wanted) {
        return changes.stream().filter(wanted).toList();
    }
}
