package no.grobunn.core.exchange.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;

/** Reads GraphML, also Gephi's, and yEd's, where the labels stand within drawings. One use, not thread-safe. */
final class GraphmlReader {
    private static final Set<String> LABELS = Set.of("NodeLabel", "EdgeLabel");

    private final Map<String, XmlElement> keys = new LinkedHashMap<>();
    private final List<MapItem> nodes = new ArrayList<>();
    private final List<MapItem> edges = new ArrayList<>();
    private final List<MapProperty> rest = new ArrayList<>();

    /** The map of a root element. */
    MapGraph read(XmlElement root) {
        root.children("key").forEach(key -> key.attribute("id").ifPresent(id -> keys.put(id, key)));
        root.children("graph").forEach(this::graph);
        return new MapGraph(nodes, edges, rest);
    }

    private void graph(XmlElement graph) {
        String usual = graph.attribute("edgedefault").orElse("undirected");
        for (XmlElement child : graph.children()) {
            switch (child.name()) {
                case "node" -> node(child);
                case "edge" -> edge(child, usual);
                case "data", "desc" -> {}
                default -> rest.add(nested(child.name(), child));
            }
        }
    }

    private void node(XmlElement node) {
        List<MapProperty> properties = new ArrayList<>();
        attribute(node, "id", "id", properties);
        data(node, "node", properties);
        nodes.add(new MapItem(node.mark(), properties));
        node.children("graph").forEach(this::graph);
    }

    private void edge(XmlElement edge, String usual) {
        List<MapProperty> properties = new ArrayList<>();
        attribute(edge, "id", "id", properties);
        attribute(edge, "source", "from", properties);
        attribute(edge, "target", "to", properties);
        data(edge, "edge", properties);
        if (properties.stream().noneMatch(property -> property.key().equals("direction"))) {
            String direction = edge.attribute("directed")
                    .map(directed -> directed.equals("true") || directed.equals("1") ? "directed" : "undirected")
                    .orElse(usual);
            properties.add(MapProperty.read("direction", edge.mark(), direction));
        }
        edges.add(new MapItem(edge.mark(), properties));
    }

    private static void attribute(XmlElement element, String name, String key, List<MapProperty> properties) {
        element.attribute(name).ifPresent(value -> properties.add(MapProperty.read(key, element.mark(), value)));
    }

    private void data(XmlElement element, String of, List<MapProperty> properties) {
        Set<String> said = new HashSet<>();
        for (XmlElement child : element.children()) {
            if (child.name().equals("data")) {
                String key = child.attribute("key").orElse("");
                said.add(key);
                data(name(key), child, properties);
            } else if (child.name().equals("desc")) {
                properties.add(MapProperty.read("description", child.mark(), child.text()));
            } else if (!child.name().equals("graph")) {
                properties.add(nested(child.name(), child));
            }
        }
        keys.forEach((key, declared) -> standard(declared, of)
                .filter(value -> !said.contains(key))
                .ifPresent(value -> properties.add(MapProperty.read(name(key), element.mark(), value.text()))));
    }

    private void data(String name, XmlElement data, List<MapProperty> properties) {
        if (data.children().isEmpty()) {
            properties.add(MapProperty.read(name, data.mark(), data.text()));
            return;
        }
        List<XmlElement> labels = data.all()
                .filter(element ->
                        LABELS.contains(element.name()) && !element.text().isBlank())
                .toList();
        labels.stream()
                .limit(1)
                .forEach(label -> properties.add(
                        MapProperty.read("label", label.mark(), label.text().strip())));
        labels.stream().skip(1).forEach(label -> properties.add(nested("label", label)));
        properties.add(MapProperty.read(MapProperty.DRAWING, data.mark(), name));
    }

    /** The value that stands where an item does not say its own. */
    private static Optional<XmlElement> standard(XmlElement key, String of) {
        String owner = key.attribute("for").orElse("all");
        return owner.equals(of) || owner.equals("all") ? key.children("default").findFirst() : Optional.empty();
    }

    private String name(String key) {
        return Optional.ofNullable(keys.get(key))
                .flatMap(declared -> declared.attribute("attr.name"))
                .orElse(key);
    }

    private static MapProperty nested(String name, XmlElement element) {
        String text = element.all()
                .flatMap(part -> Stream.concat(
                        part.attributes().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(attribute -> attribute.getKey() + ": " + attribute.getValue()),
                        Stream.of(part.text().strip())))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new MapProperty(name, element.mark(), List.of(text), Shape.NESTED);
    }
}
