package no.grobunn.core.exchange.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.exchange.graph.ListText;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.exchange.mapping.FieldNames;

/**
 * Writes the two tables that Kumu imports, elements and connections: comma-separated, with the headings Kumu knows first. Connections name their ends by label, as
 * Kumu finds them, and by id where a label would not tell which element is meant. Immutable.
 */
public final class CsvWriter {
    private static final List<String> ELEMENT_COLUMNS = List.of("label", "type", "description", "tags", "id");
    private static final List<String> CONNECTION_COLUMNS = List.of("from", "to", "type", "direction", "label");

    private final MapGraph map;
    private final Map<String, String> endNames;

    /** Writes a map. */
    public CsvWriter(MapGraph map) {
        this.map = map;
        this.endNames = endNames(map.elements());
    }

    private static Map<String, String> endNames(List<MapItem> elements) {
        Map<String, Long> known = elements.stream()
                .flatMap(element -> List.of(folded(element.text("label")), element.text("id")).stream()
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> names = new HashMap<>();
        for (MapItem element : elements) {
            String label = element.text("label");
            names.put(element.text("id"), known.getOrDefault(folded(label), 0L) == 1L ? label : element.text("id"));
        }
        return names;
    }

    private static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** The table of the elements. */
    public String elements() {
        return table(ELEMENT_COLUMNS, map.elements());
    }

    /** The table of the connections. */
    public String connections() {
        return table(CONNECTION_COLUMNS, map.connections());
    }

    private String table(List<String> first, List<MapItem> items) {
        List<String> columns = new ArrayList<>(first);
        items.stream()
                .flatMap(item -> item.properties().stream())
                .map(MapProperty::key)
                .distinct()
                .filter(key -> !first.contains(key))
                .sorted()
                .forEach(columns::add);
        StringBuilder out = new StringBuilder();
        row(out, columns, FieldNames::heading);
        items.forEach(item -> row(out, columns, column -> value(item, column)));
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> columns, Function<String, String> cell) {
        out.append(columns.stream().map(cell).map(Cell::written).collect(Collectors.joining(",")))
                .append('\n');
    }

    private String value(MapItem item, String column) {
        return item.property(column)
                .map(property -> column.equals("from") || column.equals("to")
                        ? endNames.getOrDefault(property.text(), property.text())
                        : cell(property))
                .orElse("");
    }

    private static String cell(MapProperty property) {
        return property.shape() == Shape.LIST ? ListText.of(property.values()) : property.text();
    }
}
