package no.grobunn.core.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change to a dossier. Places and indices are those of the dossier as it was, so that changes can be made together and in any choice. Immutable. */
public sealed interface Change {
    /** What it changes: the field or the single value, the entry that comes or goes, or the list whose order changes. */
    Place place();

    /**
     * A field, or a single value in a list, gets another value.
     *
     * @param before null if it had none
     * @param after null if it has none any more
     */
    record FieldSet(
            Place place, @Nullable Part before, @Nullable Part after) implements Change {}

    /**
     * An entry or a single value comes into a list, which need not be there yet.
     *
     * @param place the entry's own, with its index in the dossier it comes from
     * @param after the index of the entry before it; {@link #FIRST} or {@link #LAST} if it does not follow one
     */
    record EntryAdded(Place place, int after, Part entry) implements Change {
        /** It comes before all others. */
        public static final int FIRST = -1;

        /** It comes after all others. */
        public static final int LAST = Integer.MAX_VALUE;
    }

    /** An entry or a single value of a list goes. */
    record EntryRemoved(Place place, Part entry) implements Change {}

    /**
     * The entries of a list change places.
     *
     * @param order the indices of all its entries in their new order
     * @param entries the entries in the order that they had
     */
    record Reordered(Place place, List<Integer> order, List<Part> entries) implements Change {
        public Reordered {
            order = List.copyOf(order);
            entries = List.copyOf(entries);
        }
    }

    /** Whether something is lost by it that is nowhere else: an entry or a value of a list goes, or a field has no value any more. */
    default boolean removes() {
        return this instanceof EntryRemoved || (this instanceof FieldSet set && set.after() == null);
    }
}
