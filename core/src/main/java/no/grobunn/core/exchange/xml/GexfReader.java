package no.grobunn.core.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;

/** Reads GEXF 1.1 to 1.3, as Gephi writes it. One use, not thread-safe. */
final class GexfReader {
    private final Map<String, Map<String, XmlElement>> attributes =
            Map.of("node", new HashMap<>(), "edge", new HashMap<>());
    private final List<MapItem> nodes = new ArrayList<>();
    private final List<MapItem> edges = new ArrayList<>();

    /** The map of a root element. */
    MapGraph read(XmlElement root) {
        root.children("graph").forEach(this::graph);
        return new MapGraph(nodes, edges, List.of());
    }

    private void graph(XmlElement graph) {
        graph.children("attributes")
                .forEach(list -> declared(list.attribute("class").orElse("node"), list));
        graph.children("nodes").forEach(this::nodes);
        String usual = graph.attribute("defaultedgetype").orElse("undirected");
        graph.children("edges").forEach(list -> list.children("edge").forEach(edge -> edge(edge, usual)));
    }

    private void declared(String of, XmlElement list) {
        Map<String, XmlElement> known = of.equals("edge") ? ofEdges() : ofNodes();
        list.children("attribute").forEach(one -> one.attribute("id").ifPresent(id -> known.put(id, one)));
    }

    private Map<String, XmlElement> ofNodes() {
        return attributes.getOrDefault("node", Map.of());
    }

    private Map<String, XmlElement> ofEdges() {
        return attributes.getOrDefault("edge", Map.of());
    }

    private void nodes(XmlElement list) {
        list.children("node").forEach(this::node);
    }

    private void node(XmlElement node) {
        List<MapProperty> properties = new ArrayList<>();
        attribute(node, "id", "id", properties);
        attribute(node, "label", "label", properties);
        values(node, ofNodes(), properties);
        nodes.add(new MapItem(node.mark(), properties));
        node.children("nodes").forEach(this::nodes);
    }

    private void edge(XmlElement edge, String usual) {
        List<MapProperty> properties = new ArrayList<>();
        values(edge, ofEdges(), properties);
        boolean ownId = properties.stream().anyMatch(property -> property.key().equals("id"));
        // A number only tells the file's edges apart.
        if (!ownId && !edge.attribute("id").orElse("0").matches("\\d+")) {
            attribute(edge, "id", "id", properties);
        }
        attribute(edge, "source", "from", properties);
        attribute(edge, "target", "to", properties);
        attribute(edge, "label", "label", properties);
        attribute(edge, "kind", "type", properties);
        attribute(edge, "start", "since", properties);
        attribute(edge, "end", "until", properties);
        if (properties.stream().noneMatch(property -> property.key().equals("strength"))) {
            attribute(edge, "weight", "weight", properties);
        }
        properties.add(MapProperty.read(
                "direction", edge.mark(), edge.attribute("type").orElse(usual)));
        edges.add(new MapItem(edge.mark(), properties));
    }

    private static void attribute(XmlElement element, String name, String key, List<MapProperty> properties) {
        element.attribute(name).ifPresent(value -> properties.add(MapProperty.read(key, element.mark(), value)));
    }

    private static void values(XmlElement item, Map<String, XmlElement> declared, List<MapProperty> properties) {
        Set<String> said = new HashSet<>();
        for (XmlElement child : item.children()) {
            switch (child.name()) {
                case "attvalues" ->
                    child.children("attvalue").forEach(value -> value(value, declared, said, properties));
                case "nodes", "edges" -> {}
                case "color", "position", "size", "shape", "thickness" ->
                    properties.add(MapProperty.read(MapProperty.DRAWING, child.mark(), child.name()));
                default -> properties.add(new MapProperty(child.name(), child.mark(), List.of(""), Shape.NESTED));
            }
        }
        declared.forEach((id, attribute) -> standard(attribute)
                .filter(value -> !said.contains(id))
                .ifPresent(value -> properties.add(MapProperty.read(title(id, declared), item.mark(), value.text()))));
    }

    private static void value(
            XmlElement value, Map<String, XmlElement> declared, Set<String> said, List<MapProperty> properties) {
        String id = value.attribute("for").or(() -> value.attribute("id")).orElse("");
        said.add(id);
        value.attribute("value")
                .ifPresent(text -> properties.add(MapProperty.read(title(id, declared), value.mark(), text)));
    }

    private static Optional<XmlElement> standard(XmlElement attribute) {
        return attribute.children("default").findFirst();
    }

    private static String title(String id, Map<String, XmlElement> declared) {
        return Optional.ofNullable(declared.get(id))
                .flatMap(attribute -> attribute.attribute("title"))
                .orElse(id);
    }
}
