package no.grobunn.core.storage.binding;

import java.util.Collection;
import no.grobunn.core.text.NearestMatch;

/** Finds the nearest valid value as long as that costs little: a file full of mistakes gets its first ones explained best. Not thread-safe. */
final class Suggestions {
    private int comparisonsLeft = 1_000_000;

    /** The nearest candidate, or the empty string. */
    String nearest(String found, Collection<String> candidates) {
        comparisonsLeft -= Math.min(comparisonsLeft, candidates.size());
        return comparisonsLeft <= 0 ? "" : NearestMatch.of(found, candidates).orElse("");
    }
}
