package no.grobunn.core.exchange.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.id.Slug;
import no.grobunn.core.storage.tree.Mistake;

/**
 * Makes relationships of connections. A type that is no kind becomes the label, or the note where there is a label; what has no kind is collaboration, and what has
 * no status exists. One use, not thread-safe.
 */
final class RelationshipBinding {
    private static final RelationshipKind STANDARD_KIND = RelationshipKind.COLLABORATES;
    private static final ScalarType<RelationshipKind> KIND = ScalarType.vocabulary(RelationshipKind.class);
    private static final ScalarType<Direction> DIRECTION = ScalarType.vocabulary(Direction.class);
    private static final String WEIGHT = "weight";

    private final Notes notes;
    private final FieldBinding fields;
    private final Set<String> ids = new HashSet<>();
    private int withoutKind;

    RelationshipBinding(Notes notes, FieldBinding fields) {
        this.notes = notes;
        this.fields = fields;
    }

    /** How many connections did not say what they are. */
    int withoutKind() {
        return withoutKind;
    }

    Relationship relationship(Line line) {
        Map<String, MapProperty> said = new HashMap<>(line.properties());
        Values<Relationship> values = new Values<>();
        set(values, "from", line.from().actorId());
        set(values, "to", line.to().actorId());
        set(values, "status", RelationshipStatus.EXISTING);
        RelationshipKind kind = kind(line.name(), said);
        set(values, "kind", kind);
        weight(line.name(), said);
        id(line.name(), said);
        Map<String, MapProperty> byKey = new HashMap<>();
        said.forEach((name, property) -> {
            String key = FieldNames.CONNECTION.key(name);
            byKey.put(key, property);
            fields.put(line.name(), property, field(key), values);
        });
        dropUsualDirection(values, kind);
        return fields.create(line.name(), ActorFields.RELATIONSHIP, values, byKey);
    }

    private static Field<Relationship, ?> field(String key) {
        return ActorFields.RELATIONSHIP.field(key).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the catalogue's fields hold what their keys say
    private static <V> void set(Values<Relationship> values, String key, V value) {
        values.put((Field<Relationship, V>) field(key), value);
    }

    private RelationshipKind kind(String name, Map<String, MapProperty> said) {
        MapProperty type = said.remove("type");
        if (type == null) {
            withoutKind++;
            return STANDARD_KIND;
        }
        Optional<RelationshipKind> kind = fields.term(KIND, type.text());
        if (kind.isPresent()) {
            return kind.get();
        }
        // Gephi's tables call the direction type.
        if (fields.term(DIRECTION, type.text()).isPresent() && !said.containsKey("direction")) {
            said.put("direction", type);
            withoutKind++;
            return STANDARD_KIND;
        }
        keep(name, type, said);
        return STANDARD_KIND;
    }

    private void keep(String name, MapProperty type, Map<String, MapProperty> said) {
        String place = !said.containsKey("label") ? "label" : "note";
        MapProperty there = said.get(place);
        String both = there == null ? type.text() : there.text() + "\n" + type.text();
        said.put(place, MapProperty.read(type.key(), type.mark(), both));
        notes.changed(name, type.key(), type.text(), new Mistake("map-kind-unknown", type.mark(), type.text(), place));
    }

    /** A weight is the strength if it can be one; 1 is what programs write where nobody said anything. */
    private void weight(String name, Map<String, MapProperty> said) {
        MapProperty weight = said.remove(WEIGHT);
        if (weight == null || weight.text().strip().matches("1(\\.0*)?")) {
            return;
        }
        if (said.containsKey("strength")) {
            if (!weight.text().equals(said.get("strength").text())) {
                notes.lost(
                        name,
                        weight,
                        new Mistake(
                                "map-duplicate-value",
                                weight.mark(),
                                Objects.requireNonNull(said.get("strength")).text()));
            }
        } else {
            said.put("strength", weight);
        }
    }

    private void id(String name, Map<String, MapProperty> said) {
        MapProperty id = said.get("id");
        if (id != null && !(Slug.FORM.matcher(id.text()).matches() && ids.add(id.text()))) {
            said.remove("id");
            notes.lost(name, id, new Mistake("map-connection-id", id.mark(), id.text()));
        }
    }

    /** What the kind says already is not said twice. */
    @SuppressWarnings("unchecked") // the field holds a direction
    private static void dropUsualDirection(Values<Relationship> values, RelationshipKind kind) {
        Field<Relationship, Direction> direction = (Field<Relationship, Direction>) field("direction");
        Values<Relationship> bare = new Values<>();
        set(bare, "from", values.get((Field<Relationship, ?>) field("from")));
        set(bare, "to", values.get((Field<Relationship, ?>) field("to")));
        set(bare, "status", RelationshipStatus.EXISTING);
        set(bare, "kind", kind);
        if (ActorFields.RELATIONSHIP.create(bare).effectiveDirection() == values.optional(direction)) {
            values.remove(direction);
        }
    }
}
