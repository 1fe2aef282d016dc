package no.grobunn.core.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** Sorts the properties of elements or connections by the fields that they mean; what means none is noted. How a map was drawn is counted rather than noted item by item. One use, not thread-safe. */
final class PropertyNames {
    private static final Set<String> DRAWN =
            Set.of("x", "y", "z", "r", "g", "b", "a", "alpha", "color", "colour", "thickness", "shape");

    /** Fields that hold objects, which no format has a place for. */
    private static final Set<String> OBJECTS = Set.of("assessment", "contacts");

    private final FieldNames names;
    private final Notes notes;
    private final Map<String, Integer> drawn = new TreeMap<>();

    PropertyNames(FieldNames names, Notes notes) {
        this.names = names;
        this.notes = notes;
    }

    /**
     * The properties that say something, by the names of their fields.
     *
     * @param called what the item is called in notes
     */
    Map<String, MapProperty> of(MapItem item, String called) {
        Map<String, MapProperty> found = new LinkedHashMap<>();
        item.properties().stream()
                .filter(property -> !property.isBlank() || property.shape() == Shape.NESTED)
                .forEach(property -> sort(property, called, found));
        return found;
    }

    private void sort(MapProperty property, String called, Map<String, MapProperty> found) {
        if (isDrawing(property)) {
            drawn.merge(property.key().equals(MapProperty.DRAWING) ? property.text() : property.key(), 1, Integer::sum);
            return;
        }
        Optional<String> name = names.meaning(property.key()).filter(it -> !OBJECTS.contains(it));
        if (name.isEmpty()) {
            Mark mark = property.mark();
            notes.lost(called, property, new Mistake("map-unknown-field", mark, property.key()));
        } else if (property.shape() == Shape.NESTED) {
            notes.lost(called, property, new Mistake("map-nested-value", property.mark()));
        } else {
            MapProperty first = found.putIfAbsent(name.get(), property);
            if (first != null && !first.text().equals(property.text())) {
                notes.lost(called, property, new Mistake("map-duplicate-value", property.mark(), first.text()));
            }
        }
    }

    private static boolean isDrawing(MapProperty property) {
        boolean number = property.text().matches("-?\\d+([.,]\\d+)?");
        return property.key().equals(MapProperty.DRAWING)
                || DRAWN.contains(property.key().toLowerCase(Locale.ROOT))
                || (property.key().equals("size") && number);
    }

    /** Notes how many times which part of a drawing stood in the map. */
    void noteDrawing(Mark start) {
        drawn.forEach((key, count) ->
                notes.changed("", key, Integer.toString(count), new Mistake("map-drawing", start, key, count)));
    }
}
