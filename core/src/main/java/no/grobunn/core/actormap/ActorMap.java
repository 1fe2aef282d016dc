package no.grobunn.core.actormap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What stands on an actor map before anything has its place: nodes in cells of sector and chain level, and the lines between them. In the order of their
 * keys, whatever the order in which they are given. Immutable and thread-safe.
 *
 * @param nodes the nodes, with keys of their own
 * @param lines the lines, each between two different nodes of the map
 */
public record ActorMap(List<Node> nodes, List<Line> lines) {
    public ActorMap {
        nodes = nodes.stream().sorted(Comparator.comparing(Node::key)).toList();
        lines = lines.stream().sorted(Line.ORDER).toList();
        Set<String> keys = new HashSet<>();
        for (Node node : nodes) {
            if (!keys.add(node.key())) {
                throw new IllegalArgumentException("Two nodes have the key " + node.key());
            }
        }
        for (Line line : lines) {
            if (!keys.contains(line.from())
                    || !keys.contains(line.to())
                    || line.from().equals(line.to())) {
                throw new IllegalArgumentException("No line joins " + line.from() + " to " + line.to());
            }
        }
    }

    /**
     * A node.
     *
     * @param key its name for lines
     * @param sector its lane
     * @param level its column; null where the level is not known
     */
    public record Node(String key, Sector sector, @Nullable ChainLevel level) {}

    /**
     * A line.
     *
     * @param from the key of the node at which it begins
     * @param to the key of the node at which it ends
     * @param name tells lines between the same nodes apart; its order decides which is led first
     */
    public record Line(String from, String to, String name) {
        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::from).thenComparing(Line::to).thenComparing(Line::name);
    }
}
