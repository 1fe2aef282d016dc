package no.grobunn.core.storage.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/** Warns where the owner of an initiative is written almost as an actor is: it is then taken for a name, which was hardly meant. */
public final class OwnerHints {
    /** Shorter words resemble each other by chance. */
    private static final int SHORTEST = 4;

    private final Suggestions suggestions = new Suggestions();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private OwnerHints(MappingNode root) {
        for (Node actor : items(root, "actors")) {
            text(actor, "id").ifPresent(id -> {
                ids.put(id.text(), id.text());
                text(actor, "name").ifPresent(name -> ids.putIfAbsent(name.text(), id.text()));
            });
        }
    }

    /** Looks through a dossier. */
    public static void check(MappingNode root, Consumer<Mistake> warnings) {
        OwnerHints hints = new OwnerHints(root);
        int index = 0;
        for (Node initiative : items(root, "initiatives")) {
            String path = "initiatives[" + index++ + "].owner";
            text(initiative, "owner").flatMap(owner -> hints.hint(owner, path)).ifPresent(warnings);
        }
    }

    private Optional<Mistake> hint(ScalarNode owner, String path) {
        String text = owner.text();
        if (text.length() < SHORTEST || text.equals(ids.get(text))) {
            return Optional.empty();
        }
        String near = ids.containsKey(text) ? text : suggestions.nearest(text, ids.keySet());
        return Optional.ofNullable(ids.get(near))
                .map(id -> new Mistake("near-miss-owner", owner.mark(), path, List.of(text, id), id));
    }

    private static List<Node> items(MappingNode root, String key) {
        return root.entry(key)
                .map(MappingNode.Entry::value)
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).items())
                .orElse(List.of());
    }

    private static Optional<ScalarNode> text(Node entry, String key) {
        return Optional.of(entry)
                .filter(MappingNode.class::isInstance)
                .flatMap(node -> ((MappingNode) node).entry(key))
                .map(MappingNode.Entry::value)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast);
    }
}
