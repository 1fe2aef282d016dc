package no.grobunn.core.storage.tree;

import java.util.List;

/** A list of nodes. */
public record SequenceNode(Mark mark, List<Node> items) implements Node {
    public SequenceNode {
        items = List.copyOf(items);
    }
}
