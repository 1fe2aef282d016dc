package no.grobunn.core.storage.sheet;

import java.util.List;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import org.jspecify.annotations.Nullable;

/** Follows keys from an object to what it holds. */
final class ObjectPath {
    private ObjectPath() {}

    /** What the keys lead to; null if it is absent. */
    static @Nullable Object follow(ObjectType<?> type, Object object, List<String> steps) {
        ObjectType<?> at = type;
        @Nullable Object value = object;
        for (int i = 0; i < steps.size() && value != null; i++) {
            Field<?, ?> field = at.field(steps.get(i)).orElseThrow();
            value = value(field, value);
            if (field.type() instanceof ObjectType<?> inner) {
                at = inner;
            }
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the field was found in the description of the object's own type
    private static <T> @Nullable Object value(Field<T, ?> field, Object object) {
        return field.of((T) object);
    }

    /** What stands for the value where it is absent, or null. */
    static @Nullable Object standard(ObjectType<?> type, List<String> steps) {
        ObjectType<?> at = type;
        for (String step : steps.subList(0, steps.size() - 1)) {
            if (at.field(step).orElseThrow().type() instanceof ObjectType<?> inner) {
                at = inner;
            }
        }
        return at.field(steps.get(steps.size() - 1)).orElseThrow().standard().orElse(null);
    }

    /** A value as files write it. */
    @SuppressWarnings("unchecked") // the value is a field's of this type
    static <V> String written(ScalarType<V> type, Object value) {
        return type.write((V) value);
    }
}
