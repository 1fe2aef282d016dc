package no.grobunn.core.exchange.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * A map. Immutable.
 *
 * @param elements its points
 * @param connections what joins them
 * @param rest what stands in the file besides
 */
public record MapGraph(List<MapItem> elements, List<MapItem> connections, List<MapProperty> rest) {
    public MapGraph {
        elements = List.copyOf(elements);
        connections = List.copyOf(connections);
        rest = List.copyOf(rest);
    }

    /** Whether it has neither elements nor connections. */
    public boolean isEmpty() {
        return elements.isEmpty() && connections.isEmpty();
    }

    /** This map and another as one. */
    public MapGraph with(MapGraph other) {
        return new MapGraph(
                joined(elements, other.elements), joined(connections, other.connections), joined(rest, other.rest));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
