package no.grobunn.core.exchange.kumu;

import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/** The characters of a nested value on one line, for a person to read. Its depth has been bounded where it was read. */
final class NestedText {
    private NestedText() {}

    static String of(Node node) {
        StringBuilder out = new StringBuilder();
        append(out, node);
        return out.toString();
    }

    private static void append(StringBuilder out, Node node) {
        if (node instanceof ScalarNode scalar) {
            out.append(scalar.text());
        } else if (node instanceof SequenceNode list) {
            String between = "";
            out.append('[');
            for (Node item : list.items()) {
                out.append(between);
                append(out, item);
                between = ", ";
            }
            out.append(']');
        } else if (node instanceof MappingNode mapping) {
            String between = "";
            out.append('{');
            for (Entry entry : mapping.entries()) {
                out.append(between).append(entry.key()).append(": ");
                append(out, entry.value());
                between = ", ";
            }
            out.append('}');
        }
    }
}
