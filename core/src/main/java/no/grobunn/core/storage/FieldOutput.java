package no.grobunn.core.storage;

import java.io.IOException;
import java.util.List;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.storage.output.TreeOutput;
import no.grobunn.core.storage.output.TreeOutput.Layout;

/** Writes objects field by field, as the catalogue orders them: what is absent, empty or what its absence stands for is left out. */
final class FieldOutput {
    private final TreeOutput out;

    FieldOutput(TreeOutput out) {
        this.out = out;
    }

    /** The fields of an object that was begun. */
    <T> void fields(ObjectType<T> type, T object) throws IOException {
        for (Field<T, ?> field : type.fields()) {
            field(field, object);
        }
    }

    /** A list of objects under a key; nothing if it is empty. */
    <E> void list(String key, ObjectType<E> type, List<E> objects) throws IOException {
        if (!objects.isEmpty()) {
            out.key(key);
            list(new ListType<>(type), objects);
        }
    }

    private <T, V> void field(Field<T, V> field, T object) throws IOException {
        V value = field.of(object);
        boolean absent = value == null || value.equals(List.of());
        if (value != null && !absent && field.standard().filter(value::equals).isEmpty()) {
            out.key(field.key());
            value(field.type(), value);
        }
    }

    private <V> void value(FieldType<V> type, V value) throws IOException {
        if (type instanceof ScalarType<V> scalar) {
            out.scalar(scalar.write(value), scalar.form());
        } else if (type instanceof ObjectType<V> object) {
            out.beginObject(isShort(object) ? Layout.INLINE : Layout.LINES);
            fields(object, value);
            out.end();
        } else if (type instanceof ListType<?> list) {
            list(list, (List<?>) value);
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <E> void list(ListType<E> type, List<?> values) throws IOException {
        out.beginList(isCode(type.element()) ? Layout.INLINE : Layout.LINES);
        for (Object value : values) {
            value(type.element(), (E) value);
        }
        out.end();
    }

    /** An object of a few codes, numbers and dates reads best on one line: a period, a value on a day. */
    private static boolean isShort(ObjectType<?> type) {
        return type.fields().size() <= 2
                && type.fields().stream().map(Field::type).allMatch(FieldOutput::isCode);
    }

    private static boolean isCode(FieldType<?> type) {
        return type instanceof ScalarType<?> && !type.equals(Scalars.TEXT);
    }
}
