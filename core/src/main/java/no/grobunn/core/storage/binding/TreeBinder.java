package no.grobunn.core.storage.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of a tree by its description and reports everything that is wrong with it: nothing stops at the first mistake, and none is reported for what
 * only follows from another. Not thread-safe; one use.
 */
public final class TreeBinder {
    private final References references;
    private final Collection<String> unreadable;
    private final Consumer<Mistake> mistakes;
    private final FailedPaths failed = new FailedPaths();
    private final Suggestions suggestions = new Suggestions();
    private final NearestValue nearest = new NearestValue(suggestions);

    private TreeBinder(MappingNode root, Collection<String> unreadable, Consumer<Mistake> mistakes) {
        this.references = new References(root, unreadable);
        this.unreadable = unreadable;
        this.mistakes = mistakes;
    }

    /**
     * Makes the object at the root of a tree.
     *
     * @param unreadable keys at the root whose values stand in files that could not be read: what depends on them is not judged
     * @param mistakes receives what is wrong
     * @return the object; empty if it was refused. If {@code mistakes} received anything, it holds stand-ins and is not to be used
     */
    public static <T> Optional<T> bind(
            ObjectType<T> type, MappingNode root, Collection<String> unreadable, Consumer<Mistake> mistakes) {
        TreeBinder binder = new TreeBinder(root, unreadable, mistakes);
        Values<T> values = binder.values(type, root, Path.ROOT);
        Optional<T> object = binder.create(type, values, root, Path.ROOT, refusal -> Optional.empty());
        binder.references.report(binder.suggestions, mistakes);
        return object;
    }

    private <T> T object(ObjectType<T> type, MappingNode node, Path path) {
        Values<T> values = values(type, node, path);
        return create(type, values, node, path, refusal -> Optional.of(new StandIn<>(type, values).make(refusal)))
                .orElseThrow();
    }

    private <T> Values<T> values(ObjectType<T> type, MappingNode node, Path path) {
        KeyMatch match = KeyMatch.of(type, node, path, suggestions);
        match.mistakes().forEach(mistakes);
        Values<T> values = new Values<>();
        for (Field<T, ?> field : type.fields()) {
            fill(values, field, match.entry(field.key()), node, path);
        }
        return values;
    }

    private <T> Optional<T> create(
            ObjectType<T> type,
            Values<T> values,
            MappingNode node,
            Path path,
            Function<InvariantException, Optional<T>> otherwise) {
        try {
            return Optional.of(type.create(values));
        } catch (InvariantException refusal) {
            refusal.violations().forEach(violation -> report(violation, node, path));
            return otherwise.apply(refusal);
        }
    }

    private <T, V> void fill(Values<T> values, Field<T, V> field, Optional<Entry> entry, MappingNode node, Path path) {
        Path own = path.key(field.key());
        V value = null;
        if (entry.isPresent() && !isAbsent(entry.get().value())) {
            value = value(field.type(), entry.get().value(), own);
        } else if (field.required()) {
            missing(field, node, path);
        } else {
            return;
        }
        if (value != null) {
            values.put(field, value);
            return;
        }
        failed.add(own.toString());
        if (field.required()) {
            values.put(field, field.type().placeholder());
        }
    }

    private void missing(Field<?, ?> field, MappingNode node, Path path) {
        boolean elsewhere = path.equals(Path.ROOT) && unreadable.contains(field.key());
        if (node.whole() && !elsewhere) {
            report("missing-key", node, path.key(field.key()), List.of(field.key()), "");
        }
    }

    private static boolean isAbsent(Node node) {
        return node instanceof ScalarNode scalar && scalar.absent();
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <V> @Nullable V value(FieldType<V> type, Node node, Path path) {
        if (node instanceof ScalarNode scalar && scalar.refused()) {
            return null;
        }
        if (type instanceof ScalarType<V> scalar && node instanceof ScalarNode text) {
            return scalar(scalar, text, path);
        }
        if (type instanceof ObjectType<V> object && node instanceof MappingNode mapping) {
            return object(object, mapping, path);
        }
        if (type instanceof ListType<?> list && node instanceof SequenceNode sequence) {
            return (V) entries(list, sequence, path);
        }
        report("wrong-type", node, path, List.of(kind(type), kind(node)), "");
        return null;
    }

    private static String kind(FieldType<?> type) {
        if (type instanceof ListType) {
            return "list";
        }
        return type instanceof ObjectType ? "object" : "scalar";
    }

    private static String kind(Node node) {
        if (node instanceof SequenceNode) {
            return "list";
        }
        return node instanceof MappingNode ? "object" : "scalar";
    }

    /** Entries keep their places: what is refused is stood in for, or rules would name the wrong one. */
    private <E> List<E> entries(ListType<E> type, SequenceNode node, Path path) {
        List<E> entries = new ArrayList<>(node.items().size());
        int index = 0;
        for (Node item : node.items()) {
            Path own = path.entry(index++);
            E value = entry(type.element(), item, own);
            if (value == null) {
                failed.add(own.toString());
            }
            entries.add(value == null ? type.element().placeholder() : value);
        }
        return entries;
    }

    private <E> @Nullable E entry(FieldType<E> type, Node item, Path path) {
        if (isAbsent(item)) {
            report("empty-entry", item, path, List.of(), "");
            return null;
        }
        return value(type, item, path);
    }

    private <V> @Nullable V scalar(ScalarType<V> type, ScalarNode node, Path path) {
        try {
            V value = type.read(node.text());
            type.reference().ifPresent(kind -> references.add(kind, node, path));
            return value;
        } catch (InvariantException refusal) {
            Optional<EntityKind> reference = type.reference();
            for (Violation violation : refusal.violations()) {
                List<Object> arguments = Arguments.of(violation, node);
                String near = nearest.of(violation.rule(), node.text(), arguments);
                Mistake mistake = new Mistake(violation.rule(), node.mark(), path.toString(), arguments, near);
                if (reference.isPresent()) {
                    references.refused(mistake);
                } else {
                    mistakes.accept(mistake);
                }
            }
            if (type.name().equals("id")) {
                references.malformedId(node.text());
            }
            return null;
        }
    }

    private void report(Violation violation, MappingNode node, Path path) {
        // References into the dossier are judged on the files; only those within one object are judged by it.
        boolean judgedElsewhere = path.equals(Path.ROOT) && violation.rule().equals("unresolved-reference");
        if (judgedElsewhere || failed.reads(violation, path)) {
            return;
        }
        String field = violation.fields().isEmpty() ? "" : violation.fields().get(0);
        mistakes.accept(new Mistake(
                violation.rule(),
                Locator.nearest(node, field),
                path.resolve(field),
                Arguments.of(violation, node),
                ""));
    }

    private void report(String code, Node node, Path path, List<Object> arguments, String near) {
        mistakes.accept(new Mistake(code, node.mark(), path.toString(), arguments, near));
    }
}
