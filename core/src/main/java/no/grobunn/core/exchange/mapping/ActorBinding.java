package no.grobunn.core.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.storage.tree.Mistake;

/** Makes actors of elements. A type that is no sector, and a chain level that is none, stay as tags. One use, not thread-safe. */
final class ActorBinding {
    /** What an actor is until somebody says: most of those in a map are. */
    static final Sector STANDARD_SECTOR = Sector.BUSINESS;

    private static final String TYPE = "type";
    private static final String LEVELS = "chainLevels";
    private static final ScalarType<Sector> SECTOR = ScalarType.vocabulary(Sector.class);

    private final Notes notes;
    private final FieldBinding fields;
    private int withoutSector;

    ActorBinding(Notes notes, FieldBinding fields) {
        this.notes = notes;
        this.fields = fields;
    }

    /** How many elements did not say what they are. */
    int withoutSector() {
        return withoutSector;
    }

    Actor actor(Draft draft) {
        Values<Actor> values = new Values<>();
        Map<String, MapProperty> byKey = new HashMap<>();
        set(values, "id", draft.actorId());
        MapProperty label = MapProperty.read("label", draft.mark(), draft.label());
        put(draft, label, "name", values);
        if (!values.has(field("name"))) {
            set(values, "name", draft.actorId().value());
        }
        List<String> moreTags = new ArrayList<>();
        set(values, "sector", sector(draft, moreTags));
        draft.properties().forEach((name, property) -> {
            String key = FieldNames.ELEMENT.key(name);
            byKey.put(key, property);
            if (name.equals(LEVELS)) {
                put(draft, levels(draft, property, moreTags), key, values);
            } else if (!name.equals(TYPE) && ActorFields.ACTOR.field(name).isPresent()) {
                put(draft, property, key, values);
            }
        });
        tag(values, moreTags);
        assessment(draft).ifPresent(assessment -> set(values, "assessment", assessment));
        return fields.create(draft.label(), ActorFields.ACTOR, values, byKey);
    }

    private void put(Draft draft, MapProperty property, String key, Values<Actor> values) {
        fields.put(draft.label(), property, field(key), values);
    }

    private static Field<Actor, ?> field(String key) {
        return ActorFields.ACTOR.field(key).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the catalogue's fields hold what their keys say
    private static <V> void set(Values<Actor> values, String key, V value) {
        values.put((Field<Actor, V>) field(key), value);
    }

    private Sector sector(Draft draft, List<String> moreTags) {
        Optional<MapProperty> type = draft.property(TYPE);
        if (type.isEmpty()) {
            withoutSector++;
            return STANDARD_SECTOR;
        }
        List<String> words =
                type.get().values().stream().filter(word -> !word.isBlank()).toList();
        Sector found = null;
        for (String word : words) {
            Optional<Sector> sector = found == null ? fields.term(SECTOR, word) : Optional.empty();
            found = sector.orElse(found);
            if (sector.isEmpty()) {
                moreTags.add(word.strip());
                notes.changed(
                        draft.label(),
                        type.get().key(),
                        word,
                        new Mistake("map-sector-unknown", type.get().mark(), word));
            }
        }
        return found == null ? STANDARD_SECTOR : found;
    }

    private MapProperty levels(Draft draft, MapProperty property, List<String> moreTags) {
        List<String> known = new ArrayList<>();
        for (String word : FieldBinding.entries(property)) {
            if (fields.term(ActorFields.CHAIN_LEVEL, word).isPresent()) {
                known.add(word);
            } else {
                moreTags.add(word.strip());
                notes.changed(
                        draft.label(), property.key(), word, new Mistake("map-level-unknown", property.mark(), word));
            }
        }
        return new MapProperty(property.key(), property.mark(), known, Shape.LIST);
    }

    @SuppressWarnings("unchecked") // tags are texts
    private static void tag(Values<Actor> values, List<String> moreTags) {
        if (!moreTags.isEmpty()) {
            Field<Actor, List<String>> tags = (Field<Actor, List<String>>) field("tags");
            Set<String> all = new LinkedHashSet<>(values.list(tags));
            all.addAll(moreTags);
            values.put(tags, List.copyOf(all));
        }
    }

    private Optional<StakeholderAssessment> assessment(Draft draft) {
        Values<StakeholderAssessment> values = new Values<>();
        Map<String, MapProperty> said = new HashMap<>();
        for (Field<StakeholderAssessment, ?> field : ActorFields.ASSESSMENT.fields()) {
            draft.property(FieldNames.ELEMENT.name(field)).ifPresent(property -> {
                said.put(field.key(), property);
                fields.put(draft.label(), property, field, values);
            });
        }
        boolean whole =
                ActorFields.ASSESSMENT.fields().stream().filter(Field::required).allMatch(values::has);
        if (whole) {
            return Optional.of(fields.create(draft.label(), ActorFields.ASSESSMENT, values, said));
        }
        ActorFields.ASSESSMENT.fields().stream()
                .filter(values::has)
                .map(field -> said.get(field.key()))
                .filter(Objects::nonNull)
                .forEach(property ->
                        notes.lost(draft.label(), property, new Mistake("map-assessment-incomplete", property.mark())));
        return Optional.empty();
    }
}
