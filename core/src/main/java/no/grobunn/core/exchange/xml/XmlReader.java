package no.grobunn.core.exchange.xml;

import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.UnreadableMapException;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.SourceText;

/** Reads a map in XML: GraphML or GEXF, as its root element says. */
public final class XmlReader {
    private XmlReader() {}

    /**
     * The map.
     *
     * @throws UnreadableMapException if the file cannot be read or is neither
     */
    public static MapGraph read(SourceText source) {
        XmlElement root = XmlTree.read(source);
        return switch (root.name()) {
            case "graphml" -> new GraphmlReader().read(root);
            case "gexf" -> new GexfReader().read(root);
            default -> throw new UnreadableMapException(new Mistake("map-root", root.mark(), root.name()));
        };
    }
}
