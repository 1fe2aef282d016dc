package no.grobunn.core.storage.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Change.EntryRemoved;
import no.grobunn.core.comparison.Change.Reordered;
import no.grobunn.core.comparison.Part;

/**
 * The changes to a list by what they do.
 *
 * @param removed the indices of what goes
 * @param added what comes, by the index behind which it comes
 * @param within what changes in entries that stay, by their indices
 * @param order the indices of the entries in their new order; empty if none changes places
 */
record EntryChanges(
        Set<Integer> removed, Map<Integer, List<Part>> added, Map<Integer, List<Change>> within, List<Integer> order) {
    private EntryChanges() {
        this(new HashSet<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    }

    /** The changes to a list whose place has so many steps. */
    static EntryChanges of(List<Change> changes, int depth) {
        EntryChanges sorted = new EntryChanges();
        for (Change change : changes) {
            boolean own = change.place().depth() == depth + 1;
            if (change instanceof Reordered reordered && change.place().depth() == depth) {
                sorted.order.addAll(reordered.order());
            } else if (own && change instanceof EntryAdded add) {
                sorted.added
                        .computeIfAbsent(add.after(), index -> new ArrayList<>())
                        .add(add.entry());
            } else if (own && change instanceof EntryRemoved) {
                sorted.removed.add(change.place().last().index());
            } else {
                int index = change.place().steps().get(depth).index();
                sorted.within.computeIfAbsent(index, i -> new ArrayList<>()).add(change);
            }
        }
        return sorted;
    }

    /** Those of one stretch of the list, with indices from its beginning. */
    EntryChanges of(int first, int size, boolean begins, boolean ends) {
        EntryChanges own = new EntryChanges();
        for (int index = first; index < first + size; index++) {
            if (removed.contains(index)) {
                own.removed.add(index - first);
            }
            own.within.put(index - first, within.getOrDefault(index, List.of()));
            own.added.put(index - first, added.getOrDefault(index, List.of()));
        }
        own.order.addAll(ofStretch(first, size));
        own.added.put(EntryAdded.FIRST, begins ? added.getOrDefault(EntryAdded.FIRST, List.of()) : List.of());
        own.added.put(EntryAdded.LAST, ends ? added.getOrDefault(EntryAdded.LAST, List.of()) : List.of());
        own.added.values().removeIf(List::isEmpty);
        own.within.values().removeIf(List::isEmpty);
        return own;
    }

    private List<Integer> ofStretch(int first, int size) {
        List<Integer> own = order.stream()
                .skip(first)
                .limit(size)
                .map(index -> index - first)
                .toList();
        if (own.stream().anyMatch(index -> index < 0 || index >= size)) {
            throw new Unplaceable(EditRefusal.ORDER, Optional.empty());
        }
        return own;
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && within.isEmpty() && order.isEmpty();
    }

    /** All that comes, in its order. */
    List<Part> allAdded() {
        return added.values().stream().flatMap(List::stream).toList();
    }
}
