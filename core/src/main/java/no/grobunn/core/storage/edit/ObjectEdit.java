package no.grobunn.core.storage.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.Change.FieldSet;
import no.grobunn.core.comparison.Part;
import org.jspecify.annotations.Nullable;
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
    private final KeyEdit keys;

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
        this.keys = new KeyEdit(yaml, node, type, this.inline);
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
        } else if (field.type() instanceof ListType<?> list) {
            entries(field.key(), list.element(), changes, depth);
        } else {
            MappingNode value = tuple.map(NodeTuple::getValueNode)
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast)
                    .orElseThrow(() -> yaml.refused(EditRefusal.LAYOUT, yaml.start(node)));
            new ObjectEdit(yaml, value, (ObjectType<?>) field.type(), inline).make(changes, depth);
        }
    }

    private void set(Field<?, ?> field, Optional<NodeTuple> tuple, FieldSet set) {
        @Nullable Part after = set.after() == null ? standard(field) : set.after();
        if (tuple.isEmpty()) {
            keys.insert(field.key(), after == null ? nothing() : after);
        } else if (after == null) {
            keys.remove(tuple.get());
        } else if (after instanceof Part.Value value
                && tuple.get().getValueNode() instanceof ScalarNode scalar
                && isWritten(scalar)) {
            ScalarEdit.replace(yaml, scalar, value, keys.column(), inline);
        } else {
            keys.replace(tuple.get(), after);
        }
    }

    private Part nothing() {
        throw yaml.refused(EditRefusal.LAYOUT, yaml.start(node));
    }

    /** A value that its absence stands for is written where the person wrote one. */
    private static <T, V> @Nullable Part standard(Field<T, V> field) {
        return field.type() instanceof ScalarType<V> scalar && field.standard().isPresent()
                ? new Part.Value(scalar, scalar.write(field.standard().get()))
                : null;
    }

    private boolean isWritten(ScalarNode scalar) {
        return yaml.start(scalar) < yaml.end(scalar);
    }

    private void entries(String key, FieldType<?> element, List<Change> changes, int depth) {
        Optional<NodeTuple> tuple = SourceYaml.tuple(node, key).filter(found -> hasItems(found.getValueNode()));
        EntryChanges sorted = EntryChanges.of(changes, depth);
        if (tuple.isEmpty()) {
            Part list = new Part.Sequence(element, sorted.allAdded());
            SourceYaml.tuple(node, key)
                    .ifPresentOrElse(empty -> keys.replace(empty, list), () -> keys.insert(key, list));
        } else {
            list(tuple.get(), element, sorted, depth);
        }
    }

    private static boolean hasItems(Node list) {
        return list instanceof SequenceNode sequence && !sequence.getValue().isEmpty();
    }

    /** Changes a list that has entries. */
    void list(NodeTuple tuple, FieldType<?> element, EntryChanges changes, int depth) {
        List<Node> items = ((SequenceNode) tuple.getValueNode()).getValue();
        if (changes.removed().size() == items.size()) {
            if (changes.added().isEmpty()) {
                keys.remove(tuple);
            } else {
                keys.replace(tuple, new Part.Sequence(element, changes.allAdded()));
            }
            return;
        }
        ListEdit edit = new ListEdit(yaml, tuple, changes.removed(), changes.added());
        changes.within().forEach((index, within) -> {
            if (element instanceof ObjectType<?> object) {
                new ObjectEdit(yaml, (MappingNode) items.get(index), object, edit.isInline()).make(within, depth + 1);
            } else if (within.get(0) instanceof FieldSet set && set.after() instanceof Part.Value value) {
                edit.set(index, value);
            }
        });
        edit.make();
        if (!changes.order().isEmpty()) {
            reorder(tuple.getValueNode(), new ListOrder(yaml, items, changes.order()));
        }
    }

    private static void reorder(Node list, ListOrder order) {
        if (SourceYaml.isFlow(list)) {
            order.inline();
        } else {
            order.lines();
        }
    }
}
