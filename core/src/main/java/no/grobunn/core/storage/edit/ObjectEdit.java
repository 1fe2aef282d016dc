package no.grobunn.core.storage.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Change.FieldSet;
import no.grobunn.core.comparison.CommonSubsequence;
import no.grobunn.core.comparison.Part;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes the fields of one object in a file. Not thread-safe. */
final class ObjectEdit {
    private final SourceYaml yaml;
    private final MappingNode node;
    private final ObjectType<?> type;
    private final boolean inline;

    /**
     * An edit.
     *
     * @param inline whether the object stands between brackets
     */
    ObjectEdit(SourceYaml yaml, MappingNode node, ObjectType<?> type, boolean inline) {
        this.yaml = yaml;
        this.node = node;
        this.type = type;
        this.inline = inline || SourceYaml.isFlow(node);
    }

    /** Makes changes to what is in the object; its place has so many steps. */
    void make(List<Change> changes, int depth) {
        Map<String, List<Change>> byKey = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.place().steps().get(depth).name()));
        for (Field<?, ?> field : type.fields()) {
            List<Change> concerned = byKey.getOrDefault(field.key(), List.of());
            if (!concerned.isEmpty()) {
                field(field, concerned, depth + 1);
            }
        }
    }

    private void field(Field<?, ?> field, List<Change> changes, int depth) {
        Optional<NodeTuple> tuple = SourceYaml.tuple(node, field.key());
        if (changes.get(0) instanceof FieldSet set && set.place().depth() == depth) {
            set(field, tuple, set);
        } else if (field.type() instanceof ListType<?> list && list.element() instanceof ObjectType<?> element) {
            entries(field.key(), element, changes, depth);
        } else {
            MappingNode value = tuple.map(NodeTuple::getValueNode)
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast)
                    .orElseThrow(() -> new Unplaceable(EditRefusal.LAYOUT));
            new ObjectEdit(yaml, value, (ObjectType<?>) field.type(), inline).make(changes, depth);
        }
    }

    private void set(Field<?, ?> field, Optional<NodeTuple> tuple, FieldSet set) {
        @Nullable Part after = set.after() == null ? standard(field) : set.after();
        if (tuple.isEmpty()) {
            insert(field.key(), after == null ? nothing() : after);
        } else if (after == null) {
            remove(tuple.get());
        } else if (after instanceof Part.Value value && tuple.get().getValueNode() instanceof ScalarNode scalar) {
            scalar(tuple.get(), scalar, value);
        } else if (after instanceof Part.Sequence list && set.before() instanceof Part.Sequence before) {
            values(tuple.get(), before.entries(), list);
        } else {
            replace(tuple.get(), after);
        }
    }

    private static Part nothing() {
        throw new Unplaceable(EditRefusal.LAYOUT);
    }

    /** A value that its absence stands for is written where the person wrote one. */
    private static <T, V> @Nullable Part standard(Field<T, V> field) {
        return field.type() instanceof ScalarType<V> scalar && field.standard().isPresent()
                ? new Part.Value(scalar, scalar.write(field.standard().get()))
                : null;
    }

    private void scalar(NodeTuple tuple, ScalarNode old, Part.Value value) {
        if (old.getValue().isEmpty() && yaml.start(old) == yaml.end(old)) {
            replace(tuple, value);
            return;
        }
        String text = value.characters();
        int start = yaml.start(old);
        refuseComments(start, yaml.end(old));
        boolean line = !text.contains("\n") && !text.contains("\t");
        if (old.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && line && !text.contains("\\") && !text.contains("\"")) {
            yaml.splice(start, yaml.end(old), '"' + text + '"');
        } else if (old.getScalarStyle() == ScalarStyle.SINGLE_QUOTED && line) {
            yaml.splice(start, yaml.end(old), "'" + text.replace("'", "''") + "'");
        } else if (old.getScalarStyle() == ScalarStyle.FOLDED && FoldedText.canHold(text)) {
            yaml.splice(start, yaml.end(old), FoldedText.of(text, column() + 2, yaml.between(start, yaml.end(old))));
        } else if (inline) {
            yaml.splice(start, yaml.end(old), PartText.inline(value));
        } else {
            String keyed = PartText.indented(PartText.keyed(SourceYaml.key(tuple), value), column())
                    .strip();
            yaml.splice(
                    start, yaml.end(old), keyed.substring(SourceYaml.key(tuple).length() + 2));
        }
    }

    /** A list of single values: what stays is not touched. */
    private void values(NodeTuple tuple, List<Part> before, Part.Sequence after) {
        int[] kept = CommonSubsequence.of(before, after.entries(), Part::equals);
        Set<Integer> removed = new HashSet<>();
        Map<Integer, Integer> counterparts = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] < 0) {
                removed.add(i);
            } else {
                counterparts.put(kept[i], i);
            }
        }
        if (counterparts.isEmpty()) {
            replace(tuple, after);
            return;
        }
        Map<Integer, List<Part>> added = new HashMap<>();
        int behind = EntryAdded.FIRST;
        for (int i = 0; i < after.entries().size(); i++) {
            if (counterparts.containsKey(i)) {
                behind = counterparts.get(i);
            } else {
                added.computeIfAbsent(behind, index -> new ArrayList<>())
                        .add(after.entries().get(i));
            }
        }
        new ListEdit(yaml, tuple, removed, added).make();
    }

    private void entries(String key, ObjectType<?> element, List<Change> changes, int depth) {
        Optional<NodeTuple> tuple = SourceYaml.tuple(node, key).filter(found -> hasItems(found.getValueNode()));
        EntryChanges sorted = EntryChanges.of(changes, depth);
        if (tuple.isEmpty()) {
            Part list = new Part.Sequence(element, sorted.allAdded());
            SourceYaml.tuple(node, key).ifPresentOrElse(empty -> replace(empty, list), () -> insert(key, list));
        } else {
            list(tuple.get(), element, sorted, depth);
        }
    }

    private static boolean hasItems(Node list) {
        return list instanceof SequenceNode sequence && !sequence.getValue().isEmpty();
    }

    /** Changes a list that has entries. */
    void list(NodeTuple tuple, ObjectType<?> element, EntryChanges changes, int depth) {
        List<Node> items = ((SequenceNode) tuple.getValueNode()).getValue();
        boolean between = inline || SourceYaml.isFlow(tuple.getValueNode());
        changes.within()
                .forEach((index, within) ->
                        new ObjectEdit(yaml, (MappingNode) items.get(index), element, between).make(within, depth + 1));
        if (changes.removed().size() < items.size()) {
            new ListEdit(yaml, tuple, changes.removed(), changes.added()).make();
        } else if (changes.added().isEmpty()) {
            remove(tuple);
        } else {
            replace(tuple, new Part.Sequence(element, changes.allAdded()));
        }
    }

    /** A new key behind the nearest that the catalogue has before it, else behind the first. */
    void insert(String key, Part value) {
        List<NodeTuple> tuples = node.getValue();
        if (tuples.isEmpty()) {
            throw new Unplaceable(EditRefusal.LAYOUT);
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
            yaml.splice(end, end, ", " + key + ": " + PartText.inline(value));
            return;
        }
        boolean part = type.name().equals("dossier") && value instanceof Part.Sequence;
        String text = PartText.indented(PartText.keyed(key, value), column());
        yaml.splice(yaml.lineEnd(end), yaml.lineEnd(end), (part ? "\n\n" : "\n") + text);
    }

    private int column() {
        return yaml.column(yaml.start(node.getValue().get(0).getKeyNode()));
    }

    private void remove(NodeTuple tuple) {
        List<NodeTuple> tuples = node.getValue();
        int index = tuples.indexOf(tuple);
        int start = yaml.start(tuple.getKeyNode());
        int end = yaml.end(tuple.getValueNode());
        boolean first = index == 0;
        if (tuples.size() == 1) {
            throw new Unplaceable(EditRefusal.LAYOUT);
        }
        if (inline || (first && !yaml.between(yaml.lineStart(start), start).isBlank())) {
            cut(
                    first ? start : yaml.end(tuples.get(index - 1).getValueNode()),
                    first ? yaml.start(tuples.get(1).getKeyNode()) : end);
            return;
        }
        if (yaml.isComment(yaml.lineStart(start) - 1)) {
            throw new Unplaceable(EditRefusal.COMMENT);
        }
        cut(yaml.lineStart(start), Math.min(yaml.lineEnd(end) + 1, yaml.length()));
    }

    /** The whole of a key and its value, where nobody wrote a comment. */
    private void replace(NodeTuple tuple, Part value) {
        String key = SourceYaml.key(tuple);
        String text = inline
                ? key + ": " + PartText.inline(value)
                : PartText.indented(PartText.keyed(key, value), column()).strip();
        int start = yaml.start(tuple.getKeyNode());
        int end = yaml.end(tuple.getValueNode());
        refuseComments(start, end);
        yaml.splice(start, end, text);
    }

    private void cut(int start, int end) {
        refuseComments(start, end);
        yaml.splice(start, end, "");
    }

    private void refuseComments(int start, int end) {
        if (yaml.hasComment(start, end)) {
            throw new Unplaceable(EditRefusal.COMMENT);
        }
    }
}
