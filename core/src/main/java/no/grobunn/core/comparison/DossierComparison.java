package no.grobunn.core.comparison;

import java.util.List;
import no.grobunn.core.dossier.Dossier;

/**
 * What changed between two versions of a dossier, in the order that a dossier is read. Entries are recognised by their ids, else by what they point at, their content or
 * what they have in common, so that one that comes or goes in the middle of a list is one change. The order of a list counts, for documents follow it: entries that
 * change places are one change of their list. Immutable and thread-safe.
 *
 * @param before the one version
 * @param after the other
 * @param changes what makes {@code after} of {@code before}; none if they are equal
 */
public record DossierComparison(Dossier before, Dossier after, List<Change> changes) {
    public DossierComparison {
        changes = List.copyOf(changes);
    }

    /** Compares two versions. */
    public static DossierComparison of(Dossier before, Dossier after) {
        Part.Entry old = DossierParts.of(before);
        MergeWalk walk = new MergeWalk(true);
        walk.entry(Place.DOSSIER, old, DossierParts.of(after), old);
        return new DossierComparison(before, after, walk.changes());
    }
}
