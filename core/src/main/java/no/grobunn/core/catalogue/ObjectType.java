package no.grobunn.core.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object: its fields in the order they are written, and how it is made of their values. Immutable.
 *
 * @param <T> the Java type
 */
public final class ObjectType<T> implements FieldType<T> {
    private final String name;
    private final Map<String, Field<T, ?>> fields;
    private final List<Field<T, ?>> inOrder;
    private final Function<Values<T>, T> create;
    private final @Nullable T placeholder;

    private ObjectType(
            String name, Map<String, Field<T, ?>> fields, Function<Values<T>, T> create, @Nullable T placeholder) {
        this.name = name;
        this.fields = fields;
        this.inOrder = List.copyOf(fields.values());
        this.create = create;
        this.placeholder = placeholder;
    }

    /**
     * Describes an object.
     *
     * @param name the stable name of the type, {@code workPackage}, which is also the key of its explanations
     * @param describe declares the fields in their order and gives back how the object is made of them
     */
    public static <T> ObjectType<T> of(String name, Function<Builder<T>, Function<Values<T>, T>> describe) {
        Builder<T> builder = new Builder<>();
        Function<Values<T>, T> create = describe.apply(builder);
        return new ObjectType<>(name, new LinkedHashMap<>(builder.fields), create, null);
    }

    /** The same object with the value that stands in for a refused one, where the placeholders of its required fields do not make one. */
    public ObjectType<T> standingIn(T value) {
        return new ObjectType<>(name, fields, create, value);
    }

    public String name() {
        return name;
    }

    /** The fields in the order they are written. */
    public List<Field<T, ?>> fields() {
        return inOrder;
    }

    /** The field with this key. */
    public Optional<Field<T, ?>> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /**
     * Makes the object.
     *
     * @throws no.grobunn.core.invariant.InvariantException if it must not exist
     */
    public T create(Values<T> values) {
        return create.apply(values);
    }

    @Override
    public T placeholder() {
        if (placeholder != null) {
            return placeholder;
        }
        Values<T> values = new Values<>();
        fields.values().stream().filter(Field::required).forEach(field -> stand(values, field));
        return create(values);
    }

    private static <T, V> void stand(Values<T> values, Field<T, V> field) {
        values.put(field, field.type().placeholder());
    }

    @Override
    public String toString() {
        return name + fields.keySet();
    }

    /**
     * Declares fields; each call gives the field back so that its value can be asked for by it.
     *
     * @param <T> the object
     */
    public static final class Builder<T> {
        private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();

        private Builder() {}

        /** A field that must be there. */
        public <V> Field<T, V> required(String key, FieldType<V> type, Function<T, V> get) {
            return add(new Field<>(key, type, true, null, get));
        }

        /** A field that may be absent. */
        public <V> Field<T, V> optional(String key, FieldType<V> type, Function<T, ? extends @Nullable V> get) {
            return add(new Field<>(key, type, false, null, get));
        }

        /** A field that stands for a value where it is absent. */
        public <V> Field<T, V> standard(String key, FieldType<V> type, V standard, Function<T, V> get) {
            return add(new Field<>(key, type, false, standard, get));
        }

        /** A list that may be absent or empty, which is the same. */
        public <E> Field<T, List<E>> list(String key, FieldType<E> element, Function<T, List<E>> get) {
            return add(new Field<>(key, new ListType<>(element), false, null, get));
        }

        /** A list that must have an entry. */
        public <E> Field<T, List<E>> requiredList(String key, FieldType<E> element, Function<T, List<E>> get) {
            return add(new Field<>(key, new ListType<>(element), true, null, get));
        }

        private <V> Field<T, V> add(Field<T, V> field) {
            if (fields.putIfAbsent(field.key(), field) != null) {
                throw new IllegalStateException("The field " + field.key() + " is described twice");
            }
            return field;
        }
    }
}
