package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Change.EntryRemoved;
import no.grobunn.core.comparison.Change.FieldSet;
import no.grobunn.core.comparison.Change.Reordered;
import no.grobunn.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** A dossier with changes made to it. */
public final class ChangedDossier {
    private ChangedDossier() {}

    /**
     * Makes changes.
     *
     * @param changes to this dossier, in any order; all or some of those that a comparison or a merge found
     * @throws no.grobunn.core.invariant.InvariantException if what comes of it is not sound: a reference to what was removed, hours and rate that make another amount
     * @throws IllegalArgumentException if a change is to something that the dossier does not have
     */
    public static Dossier of(Dossier dossier, Collection<? extends Change> changes) {
        return DossierParts.dossier(parts(dossier, changes));
    }

    /** What comes of it, sound or not. */
    static Part.Entry parts(Dossier dossier, Collection<? extends Change> changes) {
        return entry(DossierParts.of(dossier), List.copyOf(changes), 0);
    }

    private static Part.Entry entry(Part.Entry entry, List<Change> changes, int depth) {
        Map<String, List<Change>> byKey = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.place().steps().get(depth).name()));
        Map<String, Part> fields = new LinkedHashMap<>();
        for (Field<?, ?> field : entry.type().fields()) {
            List<Change> concerned = byKey.getOrDefault(field.key(), List.of());
            Part part = concerned.isEmpty()
                    ? entry.get(field.key())
                    : field(field.type(), entry.get(field.key()), concerned, depth + 1);
            if (part != null) {
                fields.put(field.key(), part);
            }
        }
        return new Part.Entry(entry.type(), fields);
    }

    private static @Nullable Part field(FieldType<?> type, @Nullable Part part, List<Change> changes, int depth) {
        if (changes.get(0) instanceof FieldSet set && set.place().depth() == depth) {
            return set.after();
        }
        if (type instanceof ListType<?> list) {
            List<Part> entries = part instanceof Part.Sequence sequence ? sequence.entries() : List.of();
            List<Part> changed = list(entries, changes, depth);
            return changed.isEmpty() ? null : new Part.Sequence(list.element(), changed);
        }
        if (part instanceof Part.Entry entry) {
            return entry(entry, changes, depth);
        }
        throw new IllegalArgumentException(
                "There is nothing to change at " + changes.get(0).place());
    }

    private static List<Part> list(List<Part> entries, List<Change> changes, int depth) {
        List<Integer> order = IntStream.range(0, entries.size()).boxed().toList();
        Map<Integer, List<Part>> added = new TreeMap<>();
        Map<Integer, List<Change>> within = new TreeMap<>();
        Set<Integer> removed = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Reordered reordered && reordered.place().depth() == depth) {
                order = reordered.order();
            } else if (change instanceof EntryAdded add && add.place().depth() == depth + 1) {
                added.computeIfAbsent(add.after(), after -> new ArrayList<>()).add(add.entry());
            } else if (change instanceof EntryRemoved remove && remove.place().depth() == depth + 1) {
                removed.add(remove.place().last().index());
            } else {
                within.computeIfAbsent(change.place().steps().get(depth).index(), index -> new ArrayList<>())
                        .add(change);
            }
        }
        List<Part> changed = new ArrayList<>(added.getOrDefault(EntryAdded.FIRST, List.of()));
        for (int index : order) {
            if (!removed.contains(index)) {
                changed.add(changed(entries.get(index), within.get(index), depth));
            }
            changed.addAll(added.getOrDefault(index, List.of()));
        }
        changed.addAll(added.getOrDefault(EntryAdded.LAST, List.of()));
        return changed;
    }

    private static Part changed(Part part, @Nullable List<Change> changes, int depth) {
        if (changes == null) {
            return part;
        }
        return part instanceof Part.Entry entry
                ? entry(entry, changes, depth + 1)
                : Objects.requireNonNull(
                        ((FieldSet) changes.get(0)).after(), "a value in a list is not set to nothing");
    }
}
