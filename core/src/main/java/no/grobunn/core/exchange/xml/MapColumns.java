package no.grobunn.core.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.grobunn.core.exchange.graph.ListText;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;

/** The declared properties of the elements or connections of a map, each with an id of its own in the file. Immutable. */
final class MapColumns {
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * A declared property.
     *
     * @param id its id in the file
     * @param whole whether its values are whole numbers
     */
    record Column(String id, String name, boolean whole) {}

    /**
     * The properties that any of the items has.
     *
     * @param prefix what their ids begin with
     * @param structural those that the format has a place of its own for
     */
    MapColumns(String prefix, List<MapItem> items, Set<String> structural) {
        List<MapProperty> all = new ArrayList<>();
        items.forEach(item -> all.addAll(item.properties()));
        all.stream()
                .filter(property -> !structural.contains(property.key()))
                .forEach(property -> columns.computeIfAbsent(
                        property.key(), key -> new Column(prefix + key, key, property.shape() == Shape.NUMBER)));
    }

    /** All of them, by name. */
    List<Column> inOrder() {
        return columns.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** The value of a property of an item, or the empty string; a list in one text. */
    static String value(MapItem item, Column column) {
        return item.property(column.name())
                .map(property -> property.shape() == Shape.LIST ? ListText.of(property.values()) : property.text())
                .orElse("");
    }
}
