package no.grobunn.core.storage.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.id.Slug;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/**
 * Whether every reference in the files leads to an entry of the files, judged on what was written: so an entry that is refused for another reason still is what
 * others refer to. Not thread-safe.
 */
final class References {
    private final Map<EntityKind, Set<String>> declared = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Set<String>> intended = new EnumMap<>(EntityKind.class);
    private final Set<String> unreadable;
    private final Set<String> malformed = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Mistake> refused = new ArrayList<>();

    private record Found(EntityKind kind, ScalarNode node, Path path) {}

    /**
     * The references of a dossier.
     *
     * @param root what is declared
     * @param unreadable top-level keys of files that could not be read: what they declare is not known
     */
    References(MappingNode root, Collection<String> unreadable) {
        this.unreadable = Set.copyOf(unreadable);
        for (EntityKind kind : EntityKind.values()) {
            Optional<Node> list = root.entry(kind.key()).map(MappingNode.Entry::value);
            declared.put(kind, ids(list));
            intended.put(kind, intended(list));
        }
    }

    private static Set<String> ids(Optional<Node> list) {
        Set<String> ids = new LinkedHashSet<>();
        if (list.isPresent() && list.get() instanceof SequenceNode entries) {
            entries.items().forEach(entry -> text(entry, "id").ifPresent(ids::add));
        }
        return ids;
    }

    /** The slugs that entries without a proper id were probably meant to have: their id or name as a slug. References to them only follow from that mistake. */
    private static Set<String> intended(Optional<Node> list) {
        Set<String> ids = new HashSet<>();
        if (list.isPresent() && list.get() instanceof SequenceNode entries) {
            for (Node entry : entries.items()) {
                Optional<String> id = text(entry, "id");
                if (id.filter(it -> Slug.FORM.matcher(it).matches()).isEmpty()) {
                    id.map(Slug::of).ifPresent(ids::add);
                    Stream.of("name", "title")
                            .forEach(key -> text(entry, key).map(Slug::of).ifPresent(ids::add));
                }
            }
        }
        return ids;
    }

    private static Optional<String> text(Node entry, String key) {
        return entry instanceof MappingNode mapping
                        && mapping.entry(key).map(MappingNode.Entry::value).orElse(null) instanceof ScalarNode scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    void add(EntityKind kind, ScalarNode node, Path path) {
        found.add(new Found(kind, node, path));
    }

    /** An id that is no slug: references to it, written the same way, are no mistakes of their own. */
    void malformedId(String text) {
        malformed.add(text);
    }

    /** A reference that is no slug. */
    void refused(Mistake mistake) {
        refused.add(mistake);
    }

    void report(Suggestions suggestions, Consumer<Mistake> mistakes) {
        for (Mistake mistake : refused) {
            if (!malformed.contains(String.valueOf(mistake.arguments().get(0)))) {
                mistakes.accept(mistake);
            }
        }
        found.stream().filter(this::leadsNowhere).forEach(reference -> {
            Set<String> ids = declared.getOrDefault(reference.kind(), Set.of());
            String id = reference.node().text();
            mistakes.accept(new Mistake(
                    "unresolved-reference",
                    reference.node().mark(),
                    reference.path().toString(),
                    List.of(reference.kind().key(), id, List.copyOf(ids)),
                    suggestions.nearest(id, ids)));
        });
    }

    private boolean leadsNowhere(Found reference) {
        String id = reference.node().text();
        return !declared.getOrDefault(reference.kind(), Set.of()).contains(id)
                && !intended.getOrDefault(reference.kind(), Set.of()).contains(id)
                && !unreadable.contains(reference.kind().key());
    }
}
