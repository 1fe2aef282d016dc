package no.grobunn.core.storage.binding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.id.Slug;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/** The ids that the files declare, seen before anything is made of them, so that references are judged even where what they lead to was refused. */
final class References {
    private final Map<EntityKind, Declared> declared = new EnumMap<>(EntityKind.class);
    private final Suggestions suggestions;

    /**
     * Looks through a dossier.
     *
     * @param root all files joined
     * @param uncertain the keys whose entries may stand in a file that could not be read
     */
    References(MappingNode root, Set<String> uncertain, Suggestions suggestions) {
        this.suggestions = suggestions;
        for (EntityKind kind : EntityKind.values()) {
            Optional<Node> list = root.entry(kind.key()).map(MappingNode.Entry::value);
            declared.put(kind, new Declared(list, uncertain.contains(kind.key())));
        }
    }

    /** How a reference was found. */
    enum Outcome {
        RESOLVED,
        /** It leads nowhere, but the cause is reported elsewhere. */
        EXCUSED,
        UNRESOLVED
    }

    /** Whether the characters of a reference lead to an entry. */
    Outcome judge(EntityKind kind, String text) {
        Declared of = of(kind);
        if (of.ids.contains(text)) {
            return Outcome.RESOLVED;
        }
        boolean excused = of.uncertain
                || of.malformed.contains(text)
                || (of.nameless > 0 && nearest(kind, text).isEmpty());
        return excused ? Outcome.EXCUSED : Outcome.UNRESOLVED;
    }

    /** The declared id nearest to a reference that leads nowhere, or the empty string. */
    String nearest(EntityKind kind, String text) {
        Set<String> ids = of(kind).ids;
        String slug = Slug.of(text);
        return ids.contains(slug) ? slug : suggestions.nearest(text, ids);
    }

    private Declared of(EntityKind kind) {
        return Objects.requireNonNull(declared.get(kind));
    }

    /** What one collection declares. */
    private static final class Declared {
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> malformed = new HashSet<>();
        private final boolean uncertain;
        private int nameless;

        Declared(Optional<Node> list, boolean uncertain) {
            boolean isList = list.isEmpty() || list.get() instanceof SequenceNode || absent(list.get());
            this.uncertain = uncertain || !isList;
            entries(list).forEach(this::take);
        }

        private static boolean absent(Node node) {
            return node instanceof ScalarNode scalar && scalar.absent();
        }

        private static List<Node> entries(Optional<Node> list) {
            return list.isPresent() && list.get() instanceof SequenceNode sequence ? sequence.items() : List.of();
        }

        private void take(Node entry) {
            Optional<String> id = text(entry, "id");
            if (id.filter(it -> Slug.FORM.matcher(it).matches()).isPresent()) {
                ids.add(id.get());
                return;
            }
            nameless += id.isEmpty() ? 1 : 0;
            id.ifPresent(malformed::add);
            // Ids are made from names, so what refers to the entry most likely has the slug of either.
            Stream.of(id, text(entry, "name"), text(entry, "title"))
                    .flatMap(Optional::stream)
                    .map(Slug::of)
                    .forEach(malformed::add);
        }

        private static Optional<String> text(Node entry, String key) {
            return entry instanceof MappingNode mapping
                    ? mapping.entry(key)
                            .map(MappingNode.Entry::value)
                            .filter(ScalarNode.class::isInstance)
                            .map(node -> ((ScalarNode) node).text())
                    : Optional.empty();
        }
    }
}
