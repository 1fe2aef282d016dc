package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where something stands in a dossier, by key and id, {@code pilots/p1/costs/c07/rate}, where an entry without an id goes by its index. Immutable.
 *
 * @param steps the way from the dossier; none for the dossier itself
 */
public record Place(List<Step> steps) {
    /** The dossier itself. */
    public static final Place DOSSIER = new Place(List.of());

    public Place {
        steps = List.copyOf(steps);
    }

    /**
     * A step down.
     *
     * @param name the key of a field, or the id of an entry; empty for an entry without one
     * @param index the index of an entry in its list, from 0; −1 for the field of an object
     */
    public record Step(String name, int index) {
        /** Whether it leads to a field of an object, not to an entry of a list. */
        public boolean isKey() {
            return index < 0;
        }

        @Override
        public String toString() {
            return name.isEmpty() ? Integer.toString(index) : name;
        }
    }

    /** A field of the object that stands here. */
    public Place key(String key) {
        return step(new Step(key, -1));
    }

    /** An entry or a single value of the list that stands here, with its index. */
    public Place entry(Part entry, int index) {
        return step(new Step(entry.id().orElse(""), index));
    }

    private Place step(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }

    /** Where the list or the object stands that this is in. */
    public Place parent() {
        return upTo(depth() - 1);
    }

    /** The first steps of the way. */
    Place upTo(int depth) {
        return new Place(steps.subList(0, depth));
    }

    /** What stands here in a dossier. An entry with an id is found by it, every other by its index. */
    Optional<Part> in(Part.Entry dossier) {
        Optional<Part> part = Optional.of(dossier);
        for (Step step : steps) {
            part = part.flatMap(above -> below(above, step));
        }
        return part;
    }

    private static Optional<Part> below(Part above, Step step) {
        if (above instanceof Part.Entry entry) {
            return Optional.ofNullable(entry.get(step.name()));
        }
        List<Part> entries = above instanceof Part.Sequence list ? list.entries() : List.of();
        return step.name().isEmpty()
                ? entries.stream().skip(step.index()).findFirst()
                : entries.stream().filter(part -> isNamed(part, step.name())).findFirst();
    }

    private static boolean isNamed(Part part, String id) {
        return part.id().filter(id::equals).isPresent();
    }

    /** The last step that leads here. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** How many steps lead here. */
    public int depth() {
        return steps.size();
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
