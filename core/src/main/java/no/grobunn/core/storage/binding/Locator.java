package no.grobunn.core.storage.binding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/** Finds the place of a path in a tree. */
public final class Locator {
    private static final Pattern STEP = Pattern.compile("\\G(?:\\.?([^.\\[\\]/]+)|\\[(\\d{1,9})\\]|/([^/]+))");

    private Locator() {}

    /** The place of a path such as {@code costs[14].rate} below a node; where a step is missing, the place of the last that is there. */
    public static Mark nearest(Node node, String path) {
        Node at = node;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Optional<Node> next = step(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.mark();
    }

    /** The place of a path by key and index ({@code pilots[0].title}) or by key and id ({@code pilots/p1/title}); empty if there is none. */
    public static Optional<Mark> find(Node node, String path) {
        Node at = node;
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find()) {
            Optional<Node> next = step(at, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
            end = step.end();
        }
        return end == path.length() ? Optional.of(at.mark()) : Optional.empty();
    }

    private static Optional<Node> step(Node at, Matcher step) {
        if (step.group(2) != null) {
            return entry(at, Integer.parseInt(step.group(2)));
        }
        String name = step.group(1) != null ? step.group(1) : step.group(3);
        if (at instanceof MappingNode mapping) {
            return mapping.entry(name).map(MappingNode.Entry::value);
        }
        return withId(at, name)
                .or(() -> name.matches("\\d{1,9}") ? entry(at, Integer.parseInt(name)) : Optional.empty());
    }

    private static Optional<Node> entry(Node at, int index) {
        return at instanceof SequenceNode list && index < list.items().size()
                ? Optional.of(list.items().get(index))
                : Optional.empty();
    }

    private static Optional<Node> withId(Node at, String id) {
        return at instanceof SequenceNode list
                ? list.items().stream().filter(item -> hasId(item, id)).findFirst()
                : Optional.empty();
    }

    private static boolean hasId(Node item, String id) {
        return item instanceof MappingNode mapping
                && mapping.entry("id")
                        .filter(entry -> entry.value() instanceof ScalarNode scalar
                                && scalar.text().equals(id))
                        .isPresent();
    }
}
