package no.grobunn.reporting.xlsx.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The things of one collection of a dossier as a table. Immutable.
 *
 * @param <T> what a line tells of
 */
public final class Listing<T> {
    /** The fields that tell what an object is called, the best first. */
    private static final List<String> NAMES = List.of("name", "title", "statement", "label", "text");

    private final String name;
    private final String help;
    private final ObjectType<T> type;
    private final @Nullable EntityKind kind;
    private final List<Entry<T>> entries;
    private final List<ListingColumn<T>> columns;
    private final ListingWords words;

    private Listing(
            String name,
            String help,
            ObjectType<T> type,
            @Nullable EntityKind kind,
            List<Entry<T>> entries,
            List<ListingColumn<T>> columns,
            ListingWords words) {
        this.name = name;
        this.help = help;
        this.type = type;
        this.kind = kind;
        this.entries = List.copyOf(entries);
        this.columns = List.copyOf(columns);
        this.words = words;
    }

    /**
     * A collection of the dossier.
     *
     * @param key its field of the dossier
     * @param kind what others refer to its entries as, or null if nothing does
     * @param between what stands between the entries of a list in one cell
     */
    public static <T> Listing<T> of(
            String key,
            ObjectType<T> type,
            @Nullable EntityKind kind,
            List<T> things,
            ListingWords words,
            String between) {
        return new Listing<>(
                words.field(DossierFields.DOSSIER, key),
                words.help(DossierFields.DOSSIER, key),
                type,
                kind,
                things.stream().map(thing -> new Entry<>(thing, null)).toList(),
                ListingColumns.of(type, words, between),
                words);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Whether its entries are of a type. */
    public boolean isOf(ObjectType<?> other) {
        return type == other;
    }

    /** What it holds, in a sentence. */
    public String help() {
        return help;
    }

    public List<Entry<T>> entries() {
        return entries;
    }

    /** Its columns; of those in which no entry has anything only the first is kept. */
    public List<ListingColumn<T>> columns() {
        List<ListingColumn<T>> used = new ArrayList<>();
        for (ListingColumn<T> column : columns) {
            if (used.isEmpty()
                    || entries.stream().anyMatch(entry -> column.content().apply(entry) != null)) {
                used.add(column);
            }
        }
        return used;
    }

    /** The same listing with a column changed. */
    public Listing<T> with(String key, Function<ListingColumn<T>, ListingColumn<T>> change) {
        return columns(columns.stream()
                .map(column -> column.key().equals(key) ? change.apply(column) : column)
                .toList());
    }

    /** The same listing with some columns first, in this order, under other names. */
    public Listing<T> leading(Map<String, String> names) {
        List<ListingColumn<T>> ordered = new ArrayList<>();
        names.forEach((key, header) -> columns.stream()
                .filter(column -> column.key().equals(key))
                .forEach(column -> ordered.add(column.called(header))));
        columns.stream().filter(column -> !names.containsKey(column.key())).forEach(ordered::add);
        return columns(ordered);
    }

    /** The same listing with a column behind all others. */
    public Listing<T> last(String key) {
        List<ListingColumn<T>> ordered = new ArrayList<>(columns);
        columns.stream().filter(column -> column.key().equals(key)).forEach(column -> {
            ordered.remove(column);
            ordered.add(column);
        });
        return columns(ordered);
    }

    private Listing<T> columns(List<ListingColumn<T>> other) {
        return new Listing<>(name, help, type, kind, entries, other, words);
    }

    /** What others refer to an entry by, if they do. */
    Optional<EntityKey> key(Entry<T> entry) {
        return Optional.ofNullable(kind)
                .flatMap(collection -> scalar("id", entry.value()).map(id -> new EntityKey(collection, id)));
    }

    /** The lists of objects that its entries hold, and those that these hold, each as a listing; those without any entry are left out. */
    public Stream<Listing<?>> parts() {
        return type.fields().stream().flatMap(this::parts);
    }

    private <V> Stream<Listing<?>> parts(Field<T, V> field) {
        return field.type() instanceof ListType<?> list && list.element() instanceof ObjectType<?> element
                ? parts(field, element)
                : Stream.of();
    }

    private <V, E> Stream<Listing<?>> parts(Field<T, V> field, ObjectType<E> element) {
        List<Entry<E>> found = new ArrayList<>();
        for (Entry<T> entry : entries) {
            Listing.<E>elements(field.of(entry.value())).forEach(part -> found.add(new Entry<>(part, content(entry))));
        }
        if (found.isEmpty()) {
            return Stream.of();
        }
        List<ListingColumn<E>> all = new ArrayList<>();
        all.add(new ListingColumn<>("", capitalised(words.texts().get("object." + type.name())), Entry::owner));
        all.addAll(ListingColumns.of(element, words, "\n"));
        Listing<E> part = new Listing<>(
                words.field(type, field.key()), words.help(type, field.key()), element, null, found, all, words);
        return Stream.concat(Stream.of(part), part.parts());
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private static <E> List<E> elements(@Nullable Object value) {
        return value == null ? List.of() : (List<E>) value;
    }

    /** What an entry is called, leading to it where others refer to it. */
    private Content content(Entry<T> entry) {
        String called = NAMES.stream()
                .flatMap(field -> scalar(field, entry.value()).stream())
                .findFirst()
                .orElse("");
        return key(entry)
                .<Content>map(key -> new Content.Pointer(key, words.name(key)))
                .orElseGet(() -> new Content.Words(called));
    }

    private Optional<String> scalar(String key, T object) {
        return type.field(key).flatMap(field -> written(field, object));
    }

    private static <T, V> Optional<String> written(Field<T, V> field, T object) {
        @Nullable V value = field.of(object);
        return value != null && field.type() instanceof ScalarType<V> scalar
                ? Optional.of(scalar.write(value))
                : Optional.empty();
    }

    private String capitalised(String word) {
        Texts texts = words.texts();
        return word.substring(0, 1).toUpperCase(texts.language().locale()) + word.substring(1);
    }
}
