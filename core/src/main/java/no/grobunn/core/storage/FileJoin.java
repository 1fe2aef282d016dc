package no.grobunn.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/** Joins the trees of a dossier's files into one: lists under the same key one after the other, a single object from the one file that has it. Not thread-safe. */
final class FileJoin {
    /** The key that names the version of the format; it belongs to the files, not to the dossier. */
    static final String FORMAT = "format";

    private final Consumer<Mistake> mistakes;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private boolean whole = true;

    FileJoin(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    /** Adds a file's tree. */
    void add(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            mistakes.accept(new Mistake("not-a-mapping", root.mark()));
            return;
        }
        whole &= mapping.whole();
        Map<String, Mark> keysOfFile = new HashMap<>();
        for (Entry entry : mapping.entries()) {
            Mark first = keysOfFile.putIfAbsent(entry.key(), entry.mark());
            if (first != null) {
                mistakes.accept(
                        new Mistake("duplicate-key", entry.mark(), entry.key(), List.of(entry.key(), first), ""));
            } else if (!entry.key().equals(FORMAT)) {
                entries.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * The tree of all files.
     *
     * @param mark where it begins: the head of the main file
     */
    MappingNode joined(Mark mark) {
        List<Entry> all = new ArrayList<>();
        entries.forEach((key, parts) -> {
            boolean list = DossierFields.DOSSIER.field(key).map(Field::type).orElse(null) instanceof ListType<?>;
            all.addAll(list ? List.of(list(parts)) : single(key, parts));
        });
        return new MappingNode(mark, all, whole);
    }

    private Entry list(List<Entry> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Node> items = new ArrayList<>();
        for (Entry part : parts) {
            if (part.value() instanceof SequenceNode sequence) {
                items.addAll(sequence.items());
            } else if (!(part.value() instanceof ScalarNode scalar && (scalar.absent() || scalar.refused()))) {
                mistakes.accept(new Mistake(
                        "wrong-type",
                        part.value().mark(),
                        part.key(),
                        List.of("list", part.value() instanceof MappingNode ? "object" : "scalar"),
                        ""));
            }
        }
        Entry first = parts.get(0);
        return new Entry(
                first.key(), first.mark(), new SequenceNode(first.value().mark(), items));
    }

    /** The first of the objects; each further one is reported. An unknown key passes, for the binder to report. */
    private List<Entry> single(String key, List<Entry> parts) {
        if (DossierFields.DOSSIER.field(key).isEmpty()) {
            return parts.subList(0, 1);
        }
        for (Entry again : parts.subList(1, parts.size())) {
            mistakes.accept(new Mistake(
                    "single-object-twice",
                    again.mark(),
                    key,
                    List.of(key, parts.get(0).mark()),
                    ""));
        }
        return parts.subList(0, 1);
    }
}
