package no.grobunn.core.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object's fields before the object is made: what a reader fills and {@link ObjectType#create} takes. Not thread-safe.
 *
 * @param <T> the object
 */
public final class Values<T> {
    private final Map<Field<T, ?>, Object> values = new HashMap<>();

    /** No field has a value. */
    public Values() {}

    /** Sets a field. */
    public <V> void put(Field<T, V> field, V value) {
        values.put(field, value);
    }

    /** Makes a field absent. */
    public void remove(Field<T, ?> field) {
        values.remove(field);
    }

    /** Whether a field was set. */
    public boolean has(Field<T, ?> field) {
        return values.containsKey(field);
    }

    /** A required field, or one with a standard value. */
    public <V> V get(Field<T, V> field) {
        V value = optional(field);
        if (value == null) {
            throw new IllegalStateException("The field " + field.key() + " has no value");
        }
        return value;
    }

    /** A field that may be absent. */
    @SuppressWarnings("unchecked") // put() is the only way in
    public <V> @Nullable V optional(Field<T, V> field) {
        Object value = values.get(field);
        return value != null ? (V) value : field.standard().orElse(null);
    }

    /** A list; empty if absent. */
    public <E> List<E> list(Field<T, List<E>> field) {
        List<E> value = optional(field);
        return value == null ? List.of() : value;
    }
}
