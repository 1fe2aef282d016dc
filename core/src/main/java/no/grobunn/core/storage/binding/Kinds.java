package no.grobunn.core.storage.binding;

import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.SequenceNode;

/** The kinds of nodes as messages name them: {@code problem.kind.<kind>}. */
final class Kinds {
    private Kinds() {}

    static String of(Node node) {
        if (node instanceof SequenceNode) {
            return "list";
        }
        return node instanceof MappingNode ? "object" : "scalar";
    }
}
