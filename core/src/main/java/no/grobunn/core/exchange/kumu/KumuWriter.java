package no.grobunn.core.exchange.kumu;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.exchange.mapping.FieldNames;
import no.grobunn.core.storage.output.JsonOutput;
import no.grobunn.core.storage.output.TreeOutput.Layout;

/**
 * Writes Kumu's JSON ("blueprint", docs.kumu.io/guides/import/blueprints): elements and connections with id, label, type, description, tags, from, to and direction;
 * every further key is a field of one's own.
 */
public final class KumuWriter {
    private KumuWriter() {}

    /** The map as JSON. */
    public static String text(MapGraph map) {
        StringWriter out = new StringWriter();
        JsonOutput json = new JsonOutput(out);
        try {
            json.beginObject(Layout.LINES);
            items(json, "elements", map.elements());
            items(json, "connections", map.connections());
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void items(JsonOutput json, String key, List<MapItem> items) throws IOException {
        json.key(key);
        json.beginList(Layout.LINES);
        for (MapItem item : items) {
            json.beginObject(Layout.LINES);
            for (MapProperty property : item.properties()) {
                property(json, property);
            }
            json.end();
        }
        json.end();
    }

    private static void property(JsonOutput json, MapProperty property) throws IOException {
        json.key(FieldNames.words(property.key()));
        if (property.shape() == Shape.LIST) {
            json.beginList(Layout.INLINE);
            for (String value : property.values()) {
                json.scalar(value, Form.TEXT);
            }
            json.end();
        } else {
            json.scalar(property.text(), property.shape() == Shape.NUMBER ? Form.WHOLE_NUMBER : Form.TEXT);
        }
    }
}
