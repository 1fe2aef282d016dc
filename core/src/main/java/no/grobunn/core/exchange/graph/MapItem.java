package no.grobunn.core.exchange.graph;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.storage.tree.Mark;

/**
 * An element or a connection. Immutable.
 *
 * @param mark where it stands
 * @param properties what is said of it, in the order it is said
 */
public record MapItem(Mark mark, List<MapProperty> properties) {
    public MapItem {
        properties = List.copyOf(properties);
    }

    /** The first property with this key. */
    public Optional<MapProperty> property(String key) {
        return properties.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The text of the first property with this key, or the empty string. */
    public String text(String key) {
        return property(key).map(MapProperty::text).orElse("");
    }
}
