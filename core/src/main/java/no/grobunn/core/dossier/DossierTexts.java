package no.grobunn.core.dossier;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import org.jspecify.annotations.Nullable;

/** The texts that people wrote into a dossier, each with the path of its field. Stateless and thread-safe. */
public final class DossierTexts {
    private static final String ID = "id";

    private DossierTexts() {}

    /**
     * A text and where it stands.
     *
     * @param path by key and id, {@code actors/fredrikstad-vgs/name}; an entry without an id goes by its index
     * @param text as the files have it
     */
    public record Written(String path, String text) {}

    /** The texts for which something holds, in the order of the catalogue. */
    public static List<Written> find(Dossier dossier, Predicate<String> condition) {
        return fields(DossierFields.DOSSIER, dossier, "")
                .filter(written -> condition.test(written.text()))
                .toList();
    }

    private static <T> Stream<Written> fields(ObjectType<T> type, T object, String path) {
        return type.fields().stream().flatMap(field -> field(field, object, path));
    }

    private static <T, V> Stream<Written> field(Field<T, V> field, T object, String path) {
        V value = field.of(object);
        return value == null
                ? Stream.of()
                : value(field.type(), value, path.isEmpty() ? field.key() : path + "/" + field.key());
    }

    private static <V> Stream<Written> value(FieldType<V> type, V value, String path) {
        if (type instanceof ScalarType<V> scalar) {
            return scalar.form() == ScalarType.Form.TEXT
                    ? Stream.of(new Written(path, scalar.write(value)))
                    : Stream.of();
        }
        if (type instanceof ObjectType<V> object) {
            return fields(object, value, path);
        }
        return type instanceof ListType<?> list ? entries(list, (List<?>) value, path) : Stream.of();
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private static <E> Stream<Written> entries(ListType<E> type, List<?> values, String path) {
        return IntStream.range(0, values.size()).boxed().flatMap(index -> {
            E entry = (E) values.get(index);
            return value(type.element(), entry, path + "/" + name(type.element(), entry, index));
        });
    }

    /** The id of an entry that has one, else its index. */
    private static <E> String name(FieldType<E> type, E entry, int index) {
        String id = type instanceof ObjectType<E> object
                ? object.field(ID).map(field -> written(field, entry)).orElse(null)
                : null;
        return id == null ? Integer.toString(index) : id;
    }

    private static <T, V> @Nullable String written(Field<T, V> field, T object) {
        V value = field.of(object);
        return value != null && field.type() instanceof ScalarType<V> scalar ? scalar.write(value) : null;
    }
}
