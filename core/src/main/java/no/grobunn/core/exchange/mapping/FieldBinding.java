package no.grobunn.core.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.exchange.graph.ListText;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.text.TermWords;

/** Puts the properties of a map into the fields of an object as the catalogue describes them; each value that a field refuses is noted. One use, not thread-safe. */
final class FieldBinding {
    private final Notes notes;
    private final Map<ScalarType<?>, TermWords<?>> vocabularies = new HashMap<>();

    FieldBinding(Notes notes) {
        this.notes = notes;
    }

    /** The entries of a list: as the file lists them, or cut at each {@code |}. */
    static List<String> entries(MapProperty property) {
        return property.shape() == Shape.LIST
                ? property.values().stream().filter(value -> !value.isBlank()).toList()
                : ListText.entries(property.text());
    }

    /**
     * Puts a property into a field.
     *
     * @param item what the item is called in notes
     */
    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    <T, V> void put(String item, MapProperty property, Field<T, V> field, Values<T> values) {
        if (field.type() instanceof ScalarType<V> scalar) {
            one(item, property)
                    .flatMap(text -> read(item, property, text, scalar))
                    .ifPresent(it -> values.put(field, it));
        } else if (field.type() instanceof ListType<?> list && list.element() instanceof ScalarType<?> scalar) {
            values.put(field, (V) list(item, property, scalar));
        }
    }

    private <E> List<E> list(String item, MapProperty property, ScalarType<E> type) {
        List<E> read = new ArrayList<>();
        for (String entry : entries(property)) {
            read(item, property, entry, type).ifPresent(read::add);
        }
        return type.vocabulary().isEmpty() ? read : List.copyOf(new LinkedHashSet<>(read));
    }

    private Optional<String> one(String item, MapProperty property) {
        List<String> values =
                property.values().stream().filter(value -> !value.isBlank()).toList();
        for (String more : values.subList(Math.min(1, values.size()), values.size())) {
            notes.lost(item, property, more, new Mistake("map-several-values", property.mark(), values.get(0)));
        }
        return values.stream().findFirst();
    }

    private <V> Optional<V> read(String item, MapProperty property, String text, ScalarType<V> type) {
        Optional<V> term = term(type, text);
        if (term.isPresent()) {
            return term;
        }
        try {
            Invariants.of(property.key()).text("", text).enforce();
            return Optional.of(type.read(characters(text, type)));
        } catch (InvariantException e) {
            Violation first = e.violations().get(0);
            notes.lost(
                    item,
                    property,
                    text,
                    new Mistake(first.rule(), property.mark(), first.arguments().toArray()));
            return Optional.empty();
        }
    }

    /** Texts as they stand; of everything else without spaces around it, and a number without the {@code .0} that programs write. */
    private static String characters(String text, ScalarType<?> type) {
        if (type.name().equals("text")) {
            return text;
        }
        String stripped = text.strip();
        return type.form() == Form.WHOLE_NUMBER ? stripped.replaceFirst("\\.0+$", "") : stripped;
    }

    /** The term that a word means, if the type is a vocabulary and has it. */
    @SuppressWarnings("unchecked") // a type's words are made of its own vocabulary
    <V> Optional<V> term(ScalarType<V> type, String word) {
        if (type.vocabulary().isEmpty()) {
            return Optional.empty();
        }
        return ((TermWords<V>) vocabularies.computeIfAbsent(type, key -> TermWords.of(key.vocabulary()))).meaning(word);
    }

    /** Makes the object; a field that its own rules refuse is left out and noted. */
    <T> T create(String item, ObjectType<T> type, Values<T> values, Map<String, MapProperty> byKey) {
        Set<String> left = new LinkedHashSet<>();
        while (true) {
            try {
                return type.create(values);
            } catch (InvariantException e) {
                Violation first = e.violations().get(0);
                String key = first.fields().get(0).replaceFirst("[.\\[].*", "");
                if (!left.add(key)) {
                    throw e;
                }
                MapProperty property = byKey.get(key);
                if (property != null) {
                    notes.lost(
                            item,
                            property,
                            new Mistake(
                                    first.rule(),
                                    property.mark(),
                                    first.arguments().toArray()));
                }
                type.field(key).ifPresent(values::remove);
            }
        }
    }
}
