package no.grobunn.core.storage.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.comparison.Part;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Puts keys with their values into an object in a file, takes them out and writes them anew.
 *
 * @param type what the object is
 * @param inline whether it stands between brackets
 */
record KeyEdit(SourceYaml yaml, MappingNode node, ObjectType<?> type, boolean inline) {
    /** A new key behind the nearest that the catalogue has before it, else behind the first. */
    void insert(String key, Part value) {
        List<NodeTuple> tuples = node.getValue();
        if (tuples.isEmpty()) {
            throw yaml.refused(EditRefusal.LAYOUT, yaml.start(node));
        }
        List<String> before = type.fields().stream()
                .map(Field::key)
                .takeWhile(name -> !name.equals(key))
                .toList();
        NodeTuple behind = Stream.iterate(before.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> SourceYaml.tuple(node, before.get(i)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(tuples.get(0));
        int end = yaml.end(behind.getValueNode());
        if (inline) {
            String indent = yaml.indent(yaml.start(behind.getKeyNode()));
            yaml.splice(end, end, (indent.isEmpty() ? ", " : ",\n" + indent) + keyed(key, value, indent));
            return;
        }
        boolean part = type.name().equals("dossier") && value instanceof Part.Sequence;
        String text = PartText.indented(PartText.keyed(key, value), column());
        yaml.splice(yaml.lineEnd(end), yaml.lineEnd(end), (part ? "\n\n" : "\n") + text);
    }

    private String keyed(String key, Part value, String indent) {
        return yaml.notation().key(key) + ": " + yaml.notation().value(value, indent);
    }

    /** The column of the keys of an object that stands on lines. */
    int column() {
        return yaml.column(yaml.start(node.getValue().get(0).getKeyNode()));
    }

    /** Takes a key out with its value; the last one of an object stays, and what has a comment above. */
    void remove(NodeTuple tuple) {
        List<NodeTuple> tuples = node.getValue();
        int index = tuples.indexOf(tuple);
        int start = yaml.start(tuple.getKeyNode());
        int end = yaml.end(tuple.getValueNode());
        boolean first = index == 0;
        if (tuples.size() == 1) {
            throw yaml.refused(EditRefusal.LAYOUT, start);
        }
        if (inline || (first && !yaml.between(yaml.lineStart(start), start).isBlank())) {
            yaml.cut(
                    first ? start : yaml.end(tuples.get(index - 1).getValueNode()),
                    first ? yaml.start(tuples.get(1).getKeyNode()) : end);
            return;
        }
        if (yaml.isComment(yaml.lineStart(start) - 1)) {
            throw yaml.refused(EditRefusal.COMMENT, yaml.lineStart(yaml.lineStart(start) - 1));
        }
        yaml.cut(yaml.lineStart(start), Math.min(yaml.lineEnd(end) + 1, yaml.length()));
    }

    /** The whole of a key and its value, where nobody wrote a comment. */
    void replace(NodeTuple tuple, Part value) {
        String key = SourceYaml.key(tuple);
        int start = yaml.start(tuple.getKeyNode());
        int end = yaml.end(tuple.getValueNode());
        yaml.refuseComments(start, end);
        yaml.splice(
                start,
                end,
                inline
                        ? keyed(key, value, yaml.indent(start))
                        : PartText.indented(PartText.keyed(key, value), column())
                                .strip());
    }
}
