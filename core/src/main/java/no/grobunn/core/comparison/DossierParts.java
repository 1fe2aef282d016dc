package no.grobunn.core.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import org.jspecify.annotations.Nullable;

/** Takes a dossier apart by the field catalogue, and puts it together again. */
final class DossierParts {
    private DossierParts() {}

    static Part.Entry of(Dossier dossier) {
        return object(DossierFields.DOSSIER, dossier);
    }

    /**
     * The dossier of its parts.
     *
     * @throws no.grobunn.core.invariant.InvariantException if they do not agree
     */
    static Dossier dossier(Part.Entry parts) {
        return made(DossierFields.DOSSIER, parts);
    }

    private static <T> Part.Entry object(ObjectType<T> type, T object) {
        Map<String, Part> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> add(field, object, fields));
        return new Part.Entry(type, fields);
    }

    private static <T, V> void add(Field<T, V> field, T object, Map<String, Part> fields) {
        V value = field.of(object);
        boolean absent = value == null || value.equals(List.of());
        if (value != null && !absent && field.standard().filter(value::equals).isEmpty()) {
            fields.put(field.key(), part(field.type(), value));
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private static <V> Part part(FieldType<V> type, Object value) {
        if (type instanceof ScalarType<V> scalar) {
            return new Part.Value(scalar, scalar.write((V) value));
        }
        if (type instanceof ObjectType<V> object) {
            return object(object, (V) value);
        }
        FieldType<?> element = ((ListType<?>) type).element();
        List<Part> entries =
                ((List<?>) value).stream().map(entry -> part(element, entry)).toList();
        return new Part.Sequence(element, entries);
    }

    private static <T> T made(ObjectType<T> type, Part.Entry parts) {
        Values<T> values = new Values<>();
        type.fields().forEach(field -> put(values, field, parts.get(field.key())));
        return type.create(values);
    }

    private static <T, V> void put(Values<T> values, Field<T, V> field, @Nullable Part part) {
        if (part != null) {
            values.put(field, value(field.type(), part));
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private static <V> V value(FieldType<V> type, Part part) {
        if (type instanceof ScalarType<V> scalar && part instanceof Part.Value value) {
            return scalar.read(value.characters());
        }
        if (type instanceof ObjectType<V> object && part instanceof Part.Entry entry) {
            return made(object, entry);
        }
        if (type instanceof ListType<?> list && part instanceof Part.Sequence sequence) {
            return (V) sequence.entries().stream()
                    .map(entry -> (Object) value(list.element(), entry))
                    .toList();
        }
        throw new IllegalArgumentException("There is no " + type + " in " + part);
    }
}
