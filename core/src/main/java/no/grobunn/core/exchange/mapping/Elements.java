package no.grobunn.core.exchange.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import org.jspecify.annotations.Nullable;

/** The elements of a map, found by id or label. One that stands twice is one: by its id, or by its label where it has no id. One use, not thread-safe. */
final class Elements {
    private static final Set<String> LISTS = Set.of("tags", "chainLevels", "nkrLevels", "naceCodes", "offers", "seeks");

    private final Notes notes;
    private final PropertyNames names;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byId = new HashMap<>();
    private final Map<String, List<Draft>> byLabel = new HashMap<>();

    Elements(Notes notes, PropertyNames names) {
        this.notes = notes;
        this.names = names;
    }

    void add(MapItem item) {
        Map<String, MapProperty> properties = names.of(item, nameOf(item));
        String id = text(properties.remove("id"));
        String label = text(properties.remove("label"));
        if (id.isBlank() && label.isBlank()) {
            notes.lost("", item, new Mistake("map-nameless", item.mark()));
            return;
        }
        Draft draft = sameAs(id, label.isBlank() ? id : label, item.mark());
        properties.forEach((name, property) -> put(draft, name, property));
    }

    /** An element that only a connection names. */
    Draft addNamed(String label, Mark mark) {
        return register(new Draft(mark, "", label.strip()));
    }

    /** What an element is called before its properties are sorted. */
    private static String nameOf(MapItem item) {
        String label = said(item, "label");
        return label.isBlank() ? said(item, "id") : label;
    }

    private static String said(MapItem item, String name) {
        return item.properties().stream()
                .filter(property -> FieldNames.ELEMENT.means(property.key(), name))
                .map(MapProperty::text)
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable MapProperty property) {
        return property == null ? "" : property.text();
    }

    private Draft sameAs(String id, String label, Mark mark) {
        Draft known = id.isBlank() ? first(label) : byId.get(id);
        if (known == null && !id.isBlank()) {
            Draft labelled = first(label);
            known = labelled != null && labelled.mapId().isEmpty() ? labelled : null;
        }
        if (known == null) {
            return register(new Draft(mark, id, label));
        }
        notes.changed(label, "", label, new Mistake("map-duplicate-element", mark, known.mark()));
        if (!fold(known.label()).equals(fold(label))) {
            notes.lost(
                    known.label(),
                    MapProperty.read("label", mark, label),
                    new Mistake("map-duplicate-value", mark, known.label()));
        }
        if (known.mapId().isEmpty() && !id.isBlank()) {
            known.mapId(id);
            byId.put(id, known);
        }
        return known;
    }

    private @Nullable Draft first(String label) {
        List<Draft> labelled = byLabel.getOrDefault(fold(label), List.of());
        return labelled.isEmpty() ? null : labelled.get(0);
    }

    private Draft register(Draft draft) {
        drafts.add(draft);
        if (!draft.mapId().isBlank()) {
            byId.put(draft.mapId(), draft);
        }
        byLabel.computeIfAbsent(fold(draft.label()), label -> new ArrayList<>()).add(draft);
        return draft;
    }

    private void put(Draft draft, String name, MapProperty property) {
        MapProperty first = draft.properties().get(name);
        if (first == null) {
            draft.properties().put(name, property);
        } else if (LISTS.contains(name)) {
            Set<String> both = new LinkedHashSet<>(FieldBinding.entries(first));
            both.addAll(FieldBinding.entries(property));
            draft.properties().put(name, new MapProperty(first.key(), first.mark(), List.copyOf(both), Shape.LIST));
        } else if (!first.text().equals(property.text())) {
            notes.lost(draft.label(), property, new Mistake("map-duplicate-value", property.mark(), first.text()));
        }
    }

    /** The element that the end of a connection means. */
    Optional<Draft> find(String end) {
        Draft known = byId.get(end);
        return Optional.ofNullable(known != null ? known : first(end));
    }

    /** Whether the end of a connection may mean several elements. */
    boolean isAmbiguous(String end) {
        return !byId.containsKey(end)
                && byLabel.getOrDefault(fold(end), List.of()).size() > 1;
    }

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    private static String fold(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
