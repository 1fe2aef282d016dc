package no.grobunn.core.exchange.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.vocabulary.Term;

/** The map of a dossier: its actors by id, and its relationships by whom they join. Contacts never stand in it. Immutable. */
public final class DossierGraph {
    private static final Mark NOWHERE = new Mark("", 1, 1);
    private static final String DIRECTION = "direction";

    private static final Comparator<MapItem> BY_ID = Comparator.comparing(item -> item.text("id"));

    private final Function<Term, String> words;

    /**
     * A map.
     *
     * @param words how the terms of vocabularies are written; directions always by their codes, which every format knows
     */
    public DossierGraph(Function<Term, String> words) {
        this.words = words;
    }

    /** The map; equal for equal dossiers, whatever the order in their files. */
    public MapGraph of(Dossier dossier) {
        return new MapGraph(
                dossier.actors().stream().map(this::element).sorted(BY_ID).toList(),
                dossier.relationships().stream()
                        .sorted(Relationships.ORDER)
                        .map(this::connection)
                        .toList(),
                List.of());
    }

    private MapItem element(Actor actor) {
        List<MapProperty> properties = properties(FieldNames.ELEMENT, ActorFields.ACTOR, actor);
        return item(properties, "id", "label", "type", "description", "tags");
    }

    private MapItem connection(Relationship relationship) {
        List<MapProperty> properties = properties(FieldNames.CONNECTION, ActorFields.RELATIONSHIP, relationship);
        properties.removeIf(property -> property.key().equals(DIRECTION));
        String direction = relationship.effectiveDirection().code();
        properties.add(MapProperty.of(DIRECTION, List.of(direction), Shape.TEXT));
        return item(properties, "id", "from", "to", "type", DIRECTION, "label");
    }

    private static MapItem item(List<MapProperty> properties, String... first) {
        List<String> order = List.of(first);
        Comparator<MapProperty> inOrder = Comparator.comparingInt(property -> {
            int place = order.indexOf(property.key());
            return place < 0 ? order.size() : place;
        });
        return new MapItem(NOWHERE, properties.stream().sorted(inOrder).toList());
    }

    private <T> List<MapProperty> properties(FieldNames names, ObjectType<T> type, T object) {
        List<MapProperty> properties = new ArrayList<>();
        type.fields().forEach(field -> add(properties, names, field, object));
        return properties;
    }

    private <T, V> void add(List<MapProperty> properties, FieldNames names, Field<T, V> field, T object) {
        V value = field.of(object);
        if (value == null || field.standard().filter(value::equals).isPresent()) {
            return;
        }
        FieldType<V> type = field.type();
        if (type instanceof ObjectType<V> assessment) {
            properties.addAll(properties(names, assessment, value));
        } else if (type instanceof ScalarType<V> scalar) {
            boolean number = scalar.form() == Form.WHOLE_NUMBER;
            write(properties, names.name(field), Stream.of(written(scalar, value)), number ? Shape.NUMBER : Shape.TEXT);
        } else if (type instanceof ListType<?> list && list.element() instanceof ScalarType<?> scalar) {
            write(
                    properties,
                    names.name(field),
                    ((List<?>) value).stream().map(entry -> entry(scalar, entry)),
                    Shape.LIST);
        }
    }

    private static void write(List<MapProperty> properties, String name, Stream<String> values, Shape shape) {
        List<String> texts = values.filter(text -> !text.isEmpty()).toList();
        if (!texts.isEmpty()) {
            properties.add(MapProperty.of(name, texts, shape));
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <E> String entry(ScalarType<E> type, Object entry) {
        return written(type, (E) entry);
    }

    private <V> String written(ScalarType<V> type, V value) {
        return value instanceof Term term ? words.apply(term) : type.write(value);
    }
}
