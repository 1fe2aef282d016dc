package no.grobunn.core.exchange.xml;

import java.util.List;
import java.util.Set;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.xml.MapColumns.Column;

/**
 * Writes GraphML (graphml.graphdrawing.org, 1.0): keys with types, and for each edge whether it is directed. The property {@code direction} says so too, since GraphML
 * has no word for a mutual one, and since some readers (igraph) take every edge as the graph says.
 */
public final class GraphmlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Set<String> OF_NODES = Set.of("id");
    private static final Set<String> OF_EDGES = Set.of("from", "to", "id");

    private final XmlOutput xml = new XmlOutput();

    private GraphmlWriter() {}

    /** The map as GraphML. */
    public static String text(MapGraph map) {
        GraphmlWriter writer = new GraphmlWriter();
        writer.write(map);
        return writer.xml.text();
    }

    private void write(MapGraph map) {
        List<Column> ofNodes = new MapColumns("node-", map.elements(), OF_NODES).inOrder();
        List<Column> ofEdges = new MapColumns("edge-", map.connections(), OF_EDGES).inOrder();
        xml.begin("graphml")
                .namespace("", NAMESPACE)
                .namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .attribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        ofNodes.forEach(column -> key(column, "node"));
        ofEdges.forEach(column -> key(column, "edge"));
        xml.begin("graph").attribute("id", "map").attribute("edgedefault", "undirected");
        map.elements().forEach(item -> node(item, ofNodes));
        map.connections().forEach(item -> edge(item, ofEdges));
        xml.end();
        xml.end();
    }

    private void key(Column column, String of) {
        xml.empty("key")
                .attribute("id", column.id())
                .attribute("for", of)
                .attribute("attr.name", column.name())
                .attribute("attr.type", column.whole() ? "int" : "string");
    }

    private void node(MapItem item, List<Column> columns) {
        xml.begin("node").attribute("id", item.text("id"));
        data(item, columns);
        xml.end();
    }

    private void edge(MapItem item, List<Column> columns) {
        xml.begin("edge");
        if (item.property("id").isPresent()) {
            xml.attribute("id", item.text("id"));
        }
        xml.attribute("source", item.text("from"))
                .attribute("target", item.text("to"))
                .attribute("directed", Boolean.toString(item.text("direction").equals("directed")));
        data(item, columns);
        xml.end();
    }

    private void data(MapItem item, List<Column> columns) {
        for (Column column : columns) {
            String value = MapColumns.value(item, column);
            if (!value.isEmpty()) {
                xml.begin("data").attribute("key", column.id()).end(value);
            }
        }
    }
}
