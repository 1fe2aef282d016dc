package no.grobunn.core.exchange.xml;

import java.util.List;
import java.util.Set;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.xml.MapColumns.Column;

/**
 * Writes GEXF 1.3 (gexf.net), the format of Gephi. Edges are numbered, since the format asks for an id; a relationship's own id is a property. Its strength is the
 * edge's weight too, by which Gephi draws it.
 */
public final class GexfWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final Set<String> OF_NODES = Set.of("id", "label");
    private static final Set<String> OF_EDGES = Set.of("from", "to", "direction", "label");

    private final XmlOutput xml = new XmlOutput();

    private GexfWriter() {}

    /** The map as GEXF. */
    public static String text(MapGraph map) {
        GexfWriter writer = new GexfWriter();
        writer.write(map);
        return writer.xml.text();
    }

    private void write(MapGraph map) {
        List<Column> ofNodes = new MapColumns("", map.elements(), OF_NODES).inOrder();
        List<Column> ofEdges = new MapColumns("", map.connections(), OF_EDGES).inOrder();
        xml.begin("gexf").namespace("", NAMESPACE).attribute("version", "1.3");
        xml.begin("meta");
        xml.begin("creator").end("Grobunn");
        xml.end();
        xml.begin("graph").attribute("defaultedgetype", "undirected").attribute("mode", "static");
        attributes("node", ofNodes);
        attributes("edge", ofEdges);
        xml.begin("nodes");
        map.elements().forEach(item -> node(item, ofNodes));
        xml.end();
        xml.begin("edges");
        int number = 0;
        for (MapItem item : map.connections()) {
            edge(item, number++, ofEdges);
        }
        xml.end();
        xml.end();
        xml.end();
    }

    private void attributes(String of, List<Column> columns) {
        if (!columns.isEmpty()) {
            xml.begin("attributes").attribute("class", of);
            columns.forEach(column -> xml.empty("attribute")
                    .attribute("id", column.id())
                    .attribute("title", column.name())
                    .attribute("type", column.whole() ? "integer" : "string"));
            xml.end();
        }
    }

    private void node(MapItem item, List<Column> columns) {
        xml.begin("node").attribute("id", item.text("id")).attribute("label", item.text("label"));
        values(item, columns);
        xml.end();
    }

    private void edge(MapItem item, int number, List<Column> columns) {
        xml.begin("edge")
                .attribute("id", Integer.toString(number))
                .attribute("source", item.text("from"))
                .attribute("target", item.text("to"))
                .attribute("type", item.text("direction"));
        if (item.property("label").isPresent()) {
            xml.attribute("label", item.text("label"));
        }
        if (item.property("strength").isPresent()) {
            xml.attribute("weight", item.text("strength"));
        }
        values(item, columns);
        xml.end();
    }

    private void values(MapItem item, List<Column> columns) {
        List<Column> present = columns.stream()
                .filter(column -> !MapColumns.value(item, column).isEmpty())
                .toList();
        if (!present.isEmpty()) {
            xml.begin("attvalues");
            present.forEach(column -> xml.empty("attvalue")
                    .attribute("for", column.id())
                    .attribute("value", MapColumns.value(item, column)));
            xml.end();
        }
    }
}
