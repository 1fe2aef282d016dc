package no.grobunn.core.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object: its key, what it holds, whether it must be there, and how the object gives it. Immutable; made by {@link ObjectType.Builder}.
 *
 * @param <T> the object
 * @param <V> its value
 */
public final class Field<T, V> {
    private final String key;
    private final FieldType<V> type;
    private final boolean required;
    private final @Nullable V standard;
    private final Function<T, ? extends @Nullable V> get;

    Field(
            String key,
            FieldType<V> type,
            boolean required,
            @Nullable V standard,
            Function<T, ? extends @Nullable V> get) {
        this.key = key;
        this.type = type;
        this.required = required;
        this.standard = standard;
        this.get = get;
    }

    /** The key, as files write it. */
    public String key() {
        return key;
    }

    public FieldType<V> type() {
        return type;
    }

    /** Whether an object without it is refused. */
    public boolean required() {
        return required;
    }

    /** The value that stands for an absent one. */
    public Optional<V> standard() {
        return Optional.ofNullable(standard);
    }

    /** The value of an object's field; null if it is absent. A list is empty instead. */
    public @Nullable V of(T object) {
        return get.apply(object);
    }
}
