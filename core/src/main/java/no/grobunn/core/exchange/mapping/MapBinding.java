package no.grobunn.core.exchange.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** Makes actors and relationships of a map, and notes what does not become one or not wholly. One use, not thread-safe. */
public final class MapBinding {
    private final Notes notes = new Notes();
    private final FieldBinding fields = new FieldBinding(notes);
    private final PropertyNames ofElements = new PropertyNames(FieldNames.ELEMENT, notes);
    private final PropertyNames ofConnections = new PropertyNames(FieldNames.CONNECTION, notes);
    private final Elements elements = new Elements(notes, ofElements);
    private final Mark start;
    private boolean withoutElements;

    /** @param start where the map begins */
    public MapBinding(Mark start) {
        this.start = start;
    }

    /**
     * What a map becomes.
     *
     * @param actors by id
     * @param relationships by whom they join
     */
    public record Result(List<Actor> actors, List<Relationship> relationships, List<Note> notes) {}

    /** Makes them. */
    public Result bind(MapGraph map) {
        map.elements().forEach(elements::add);
        withoutElements = map.elements().isEmpty();
        List<Line> lines = new ArrayList<>();
        map.connections().forEach(item -> join(item, lines));
        new ActorIds(notes).give(elements.all());
        List<Actor> actors = actors();
        List<Relationship> relationships = relationships(lines);
        ofElements.noteDrawing(start);
        ofConnections.noteDrawing(start);
        map.rest().stream()
                .filter(property -> !property.isBlank())
                .forEach(property ->
                        notes.lost("", property, new Mistake("map-other-part", property.mark(), property.key())));
        return new Result(actors, relationships, notes.all());
    }

    private List<Actor> actors() {
        if (withoutElements && !elements.all().isEmpty()) {
            Mistake why =
                    new Mistake("map-actors-of-ends", start, elements.all().size());
            notes.changed("", "", "", why);
        }
        ActorBinding binding = new ActorBinding(notes, fields);
        List<Actor> actors = elements.all().stream()
                .map(binding::actor)
                .sorted(Comparator.comparing(actor -> actor.id().value()))
                .toList();
        if (binding.withoutSector() > 0) {
            Mistake why = new Mistake("map-sector-missing", start, binding.withoutSector());
            notes.changed("", "type", "", why);
        }
        return actors;
    }

    private void join(MapItem item, List<Line> lines) {
        String name = name(item);
        Map<String, MapProperty> properties = ofConnections.of(item, name);
        MapProperty from = properties.remove("from");
        MapProperty to = properties.remove("to");
        if (from == null || to == null) {
            notes.lost(name, item, new Mistake("map-end-missing", item.mark()));
            return;
        }
        Draft first = end(name, from);
        Draft second = end(name, to);
        if (first == second) {
            notes.lost(name, item, new Mistake("map-self-loop", item.mark(), first.label()));
        } else {
            lines.add(new Line(item, name, first, second, properties));
        }
    }

    /** What a connection is called before its properties are sorted: by the labels of its ends. */
    private String name(MapItem item) {
        return called(item, "from") + " → " + called(item, "to");
    }

    private String called(MapItem item, String name) {
        return item.properties().stream()
                .filter(property -> FieldNames.CONNECTION.means(property.key(), name) && !property.isBlank())
                .map(MapProperty::text)
                .map(end -> elements.find(end).map(Draft::label).orElse(end))
                .findFirst()
                .orElse("?");
    }

    private Draft end(String name, MapProperty end) {
        if (elements.isAmbiguous(end.text())) {
            notes.changed(name, end.key(), end.text(), new Mistake("map-end-ambiguous", end.mark(), end.text()));
        }
        return elements.find(end.text()).orElseGet(() -> {
            if (!withoutElements) {
                notes.changed(name, end.key(), end.text(), new Mistake("map-actor-added", end.mark(), end.text()));
            }
            return elements.addNamed(end.text(), end.mark());
        });
    }

    private List<Relationship> relationships(List<Line> lines) {
        RelationshipBinding binding = new RelationshipBinding(notes, fields);
        Map<List<Object>, Relationship> distinct = new HashMap<>();
        for (Line line : lines) {
            Relationship made = binding.relationship(line);
            Relationship first = distinct.putIfAbsent(Relationships.identity(made), made);
            if (first != null) {
                collapse(line, first, made);
            }
        }
        if (binding.withoutKind() > 0) {
            notes.changed("", "type", "", new Mistake("map-kind-missing", start, binding.withoutKind()));
        }
        return distinct.values().stream().sorted(Relationships.ORDER).toList();
    }

    private void collapse(Line line, Relationship first, Relationship second) {
        notes.changed(
                line.name(),
                "",
                "",
                new Mistake("map-duplicate-connection", line.item().mark()));
        for (Field<Relationship, ?> field : ActorFields.RELATIONSHIP.fields()) {
            MapProperty property = line.properties().get(FieldNames.CONNECTION.name(field));
            Object kept = field.of(first);
            if (property != null && !Objects.equals(kept, field.of(second))) {
                notes.lost(
                        line.name(),
                        property,
                        new Mistake("map-duplicate-value", property.mark(), kept == null ? "–" : kept.toString()));
            }
        }
    }
}
