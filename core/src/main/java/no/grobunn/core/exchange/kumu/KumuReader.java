package no.grobunn.core.exchange.kumu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.MapProperty.Shape;
import no.grobunn.core.exchange.graph.UnreadableMapException;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.NodeBudget;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;
import no.grobunn.core.storage.tree.SourceText;
import no.grobunn.core.storage.tree.TreeReader;

/** Reads Kumu's JSON: what one writes for Kumu, and what Kumu writes itself as a backup, where the fields stand under {@code attributes}. One use, not thread-safe. */
public final class KumuReader {
    private static final String ELEMENTS = "elements";
    private static final String CONNECTIONS = "connections";

    private final Consumer<Mistake> mistakes;

    /**
     * A reader.
     *
     * @param mistakes takes what must be mended
     */
    public KumuReader(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * The map; empty where the file cannot be read, which is reported.
     *
     * @throws UnreadableMapException if the file holds no map
     */
    public Optional<MapGraph> read(SourceText source) {
        TreeReader.Reading reading = TreeReader.json(source, new NodeBudget(Limits.NODES), mistakes);
        if (!reading.readable()) {
            return Optional.empty();
        }
        if (reading.root().isPresent()
                && reading.root().get() instanceof MappingNode root
                && (root.entry(ELEMENTS).isPresent() || root.entry(CONNECTIONS).isPresent())) {
            return Optional.of(map(root));
        }
        throw new UnreadableMapException(new Mistake("map-without-content", new Mark(source.file(), 1, 1)));
    }

    private MapGraph map(MappingNode root) {
        List<MapItem> elements = new ArrayList<>();
        List<MapItem> connections = new ArrayList<>();
        List<MapProperty> rest = new ArrayList<>();
        for (Entry entry : root.entries()) {
            switch (entry.key()) {
                case ELEMENTS -> items(entry, elements);
                case CONNECTIONS -> items(entry, connections);
                default -> rest.add(property(entry));
            }
        }
        return new MapGraph(elements, connections, rest);
    }

    private void items(Entry entry, List<MapItem> items) {
        if (entry.value() instanceof SequenceNode list) {
            list.items().forEach(item -> item(item, items));
        } else if (!(entry.value() instanceof ScalarNode scalar && scalar.absent())) {
            mistakes.accept(new Mistake("map-not-a-list", entry.value().mark(), entry.key()));
        }
    }

    private void item(Node node, List<MapItem> items) {
        if (node instanceof MappingNode mapping) {
            List<MapProperty> properties = new ArrayList<>();
            collect(mapping, properties);
            items.add(new MapItem(mapping.mark(), properties));
        } else {
            mistakes.accept(new Mistake("map-not-an-item", node.mark()));
        }
    }

    private static void collect(MappingNode mapping, List<MapProperty> properties) {
        for (Entry entry : mapping.entries()) {
            if (entry.value() instanceof MappingNode attributes
                    && entry.key().toLowerCase(Locale.ROOT).equals("attributes")) {
                collect(attributes, properties);
            } else {
                properties.add(property(entry));
            }
        }
    }

    private static MapProperty property(Entry entry) {
        Node value = entry.value();
        if (value instanceof ScalarNode scalar) {
            return new MapProperty(entry.key(), value.mark(), List.of(scalar.text()), Shape.TEXT);
        }
        if (value instanceof SequenceNode list && list.items().stream().allMatch(ScalarNode.class::isInstance)) {
            List<String> values = list.items().stream()
                    .map(item -> ((ScalarNode) item).text())
                    .toList();
            return new MapProperty(entry.key(), value.mark(), values, Shape.LIST);
        }
        return new MapProperty(entry.key(), value.mark(), List.of(NestedText.of(value)), Shape.NESTED);
    }
}
