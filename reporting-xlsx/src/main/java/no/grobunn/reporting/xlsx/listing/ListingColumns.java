package no.grobunn.reporting.xlsx.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import org.jspecify.annotations.Nullable;

/** Makes columns of the fields of an object, one each; those of an object within it stand among them under both names. */
final class ListingColumns<T> {
    private final ListingWords words;
    private final String between;
    private final List<ListingColumn<T>> columns = new ArrayList<>();

    private ListingColumns(ListingWords words, String between) {
        this.words = words;
        this.between = between;
    }

    /**
     * The columns in the order of the catalogue. Lists of objects have none: they are listings of their own.
     *
     * @param between what stands between the entries of a list in one cell
     */
    static <T> List<ListingColumn<T>> of(ObjectType<T> type, ListingWords words, String between) {
        ListingColumns<T> columns = new ListingColumns<>(words, between);
        columns.add(type, Function.identity(), "", "");
        return columns.columns;
    }

    private <P> void add(ObjectType<P> type, Function<T, @Nullable P> part, String path, String prefix) {
        type.fields().forEach(field -> add(type, field, part, path, prefix));
    }

    private <P, V> void add(
            ObjectType<P> owner, Field<P, V> field, Function<T, @Nullable P> part, String path, String prefix) {
        String key = path + field.key();
        String header = prefix + words.field(owner, field.key());
        Function<T, @Nullable V> value = whole -> {
            @Nullable P object = part.apply(whole);
            return object == null ? null : field.of(object);
        };
        if (field.type() instanceof ObjectType<V> inner) {
            add(inner, value, key + "/", header + ": ");
        } else if (field.type() instanceof ScalarType<V> scalar) {
            add(key, header, whole -> {
                @Nullable V found = value.apply(whole);
                return found == null ? null : words.content(scalar, found);
            });
        } else if (field.type() instanceof ListType<?> list && list.element() instanceof ScalarType<?> element) {
            add(key, header, whole -> list(element, value.apply(whole)));
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <E> @Nullable Content list(ScalarType<E> element, @Nullable Object value) {
        return value == null || ((List<?>) value).isEmpty() ? null : words.list(element, (List<E>) value, between);
    }

    private void add(String key, String header, Function<T, @Nullable Content> content) {
        columns.add(new ListingColumn<>(key, header, entry -> content.apply(entry.value())));
    }
}
