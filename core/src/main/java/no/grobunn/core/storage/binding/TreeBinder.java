package no.grobunn.core.storage.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of the tree by the field catalogue and collects every mistake: where a field is refused a placeholder stands in, so that everything else can
 * still be judged. One use, not thread-safe.
 */
public final class TreeBinder {
    private final Suggestions suggestions = new Suggestions();
    private final Findings findings;
    private final Set<String> uncertain;
    private final References references;

    private TreeBinder(MappingNode root, Set<String> uncertain, Consumer<Mistake> mistakes) {
        this.uncertain = uncertain;
        this.findings = new Findings(mistakes, suggestions);
        this.references = new References(root, uncertain, suggestions);
    }

    /**
     * Makes the root object of all files.
     *
     * @param root all files joined: lists under one key are one
     * @param uncertain the top-level keys that may stand in a file that could not be read
     * @param mistakes takes every mistake
     * @return the object; of no use, or empty, if there was any mistake
     */
    public static <T> Optional<T> bind(
            ObjectType<T> type, MappingNode root, Set<String> uncertain, Consumer<Mistake> mistakes) {
        return new TreeBinder(root, uncertain, mistakes).root(type, root);
    }

    private <T> Optional<T> root(ObjectType<T> type, MappingNode root) {
        Values<T> values = values(type, root, Path.ROOT);
        try {
            return Optional.of(type.create(values));
        } catch (InvariantException e) {
            // References were judged where they stand, with more known about what the files declare.
            findings.broken(
                    e.violations().stream()
                            .filter(violation -> !violation.rule().equals("unresolved-reference"))
                            .toList(),
                    root,
                    Path.ROOT);
            return Optional.empty();
        }
    }

    private <T> @Nullable T object(ObjectType<T> type, MappingNode node, Path path) {
        Values<T> values = values(type, node, path);
        return new Creation<>(type, values, node, path, findings).create();
    }

    private <T> Values<T> values(ObjectType<T> type, MappingNode node, Path path) {
        KeyMatch match = KeyMatch.of(type, node, path, suggestions);
        match.mistakes().forEach(findings::add);
        Values<T> values = new Values<>();
        type.fields().forEach(field -> bind(field, match, values, node, path));
        return values;
    }

    private <T, V> void bind(Field<T, V> field, KeyMatch match, Values<T> values, MappingNode node, Path path) {
        Optional<Entry> entry = match.entry(field.key()).filter(found -> !isAbsent(found.value()));
        Path place = path.key(field.key());
        V value = null;
        if (entry.isPresent()) {
            value = value(field.type(), entry.get().value(), place);
        } else if (field.required()) {
            missing(field, node, path, place);
        }
        if (value == null && field.required()) {
            value = field.type().placeholder();
        }
        if (value != null) {
            values.put(field, value);
        }
    }

    private void missing(Field<?, ?> field, MappingNode node, Path path, Path place) {
        boolean excused = !node.whole() || (path.isRoot() && uncertain.contains(field.key()));
        if (excused) {
            findings.failed().add(place);
        } else {
            findings.refuse("missing-key", node, place, field.key());
        }
    }

    private static boolean isAbsent(Node node) {
        return node instanceof ScalarNode scalar && scalar.absent();
    }

    /** The value of a node, or null if it was refused. */
    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <V> @Nullable V value(FieldType<V> type, Node node, Path path) {
        if (node instanceof ScalarNode scalar && scalar.refused()) {
            findings.failed().add(path);
            return null;
        }
        if (type instanceof ScalarType<V> scalarType) {
            if (node instanceof ScalarNode scalar) {
                return scalar(scalarType, scalar, path);
            }
            wrongType("scalar", node, path);
        } else if (type instanceof ObjectType<V> objectType) {
            if (node instanceof MappingNode mapping) {
                return object(objectType, mapping, path);
            }
            wrongType("object", node, path);
        } else if (type instanceof ListType<?> listType) {
            if (node instanceof SequenceNode sequence) {
                return (V) list(listType, sequence, path);
            }
            wrongType("list", node, path);
        }
        return null;
    }

    private void wrongType(String wanted, Node node, Path path) {
        findings.refuse("wrong-type", node, path, wanted, Kinds.of(node));
    }

    private <E> List<E> list(ListType<E> type, SequenceNode node, Path path) {
        List<E> values = new ArrayList<>(node.items().size());
        Placeholder<E> placeholder = new Placeholder<>(type.element());
        int index = 0;
        for (Node item : node.items()) {
            Path place = path.entry(index++);
            E value = entry(type.element(), item, place);
            values.add(value == null ? placeholder.get() : value);
        }
        return values;
    }

    private <E> @Nullable E entry(FieldType<E> type, Node item, Path place) {
        if (isAbsent(item)) {
            findings.refuse("empty-entry", item, place);
            return null;
        }
        return value(type, item, place);
    }

    private <V> @Nullable V scalar(ScalarType<V> type, ScalarNode node, Path path) {
        Optional<EntityKind> kind = type.reference();
        if (kind.isPresent() && !resolved(kind.get(), node, path)) {
            return null;
        }
        if (node.text().length() > Invariants.MAX_TEXT) {
            findings.refuse("text-too-long", node, path, node.text().length(), Invariants.MAX_TEXT);
            return null;
        }
        int illegal = Invariants.illegalCharacter(node.text());
        if (illegal >= 0) {
            findings.refuse("illegal-character", node, path, String.format(Locale.ROOT, "U+%04X", illegal));
            return null;
        }
        try {
            return type.read(node.text());
        } catch (InvariantException e) {
            findings.refuse(e.violations(), node, path);
            return null;
        }
    }

    private boolean resolved(EntityKind kind, ScalarNode node, Path path) {
        switch (references.judge(kind, node.text())) {
            case RESOLVED -> {
                return true;
            }
            case EXCUSED -> findings.failed().add(path);
            case UNRESOLVED -> findings.unresolved(node, path, kind.key(), references.nearest(kind, node.text()));
        }
        return false;
    }

    /** The placeholder of a list's entries, made once if at all. */
    private static final class Placeholder<E> {
        private final FieldType<E> type;
        private @Nullable E value;

        Placeholder(FieldType<E> type) {
            this.type = type;
        }

        E get() {
            if (value == null) {
                value = type.placeholder();
            }
            return value;
        }
    }
}
