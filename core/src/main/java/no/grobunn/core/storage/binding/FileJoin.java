package no.grobunn.core.storage.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;

/** Makes one tree of files: lists under the same key are one list, in the order of the files. One use, not thread-safe. */
public final class FileJoin {
    private final ObjectType<?> type;
    private final Consumer<Mistake> mistakes;
    private final Suggestions suggestions = new Suggestions();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Entry> singles = new LinkedHashMap<>();
    private final Map<String, List<Node>> lists = new LinkedHashMap<>();
    private final Map<String, Entry> firstOfList = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();

    private FileJoin(ObjectType<?> type, Consumer<Mistake> mistakes) {
        this.type = type;
        this.mistakes = mistakes;
        keys.add(FileFormat.KEY);
        type.fields().stream().map(Field::key).forEach(keys::add);
    }

    /**
     * Joins files.
     *
     * @param format the format that they should have
     * @param type what they make
     * @param files at least one; the first is the one that must be there
     * @param mistakes takes what is wrong with their top-level keys
     */
    public static Joined join(FileFormat format, ObjectType<?> type, List<FileTree> files, Consumer<Mistake> mistakes) {
        FileJoin join = new FileJoin(type, mistakes);
        join.uncertain.addAll(UncertainKeys.of(files, join.keys));
        if (files.get(0).raw().isPresent()) {
            type.fields().stream().filter(Field::required).map(Field::key).forEach(join.uncertain::add);
        }
        FormatCheck.of(format).check(files, mistakes);
        files.forEach(join::add);
        return join.joined(new Mark(files.get(0).name(), 1, 1));
    }

    /**
     * All files in one.
     *
     * @param uncertain the keys that may stand in a file that could not be read
     */
    public record Joined(MappingNode root, Set<String> uncertain) {}

    private void add(FileTree file) {
        if (file.root().isPresent()) {
            Map<String, Entry> seen = new HashMap<>();
            file.root().get().entries().forEach(entry -> add(entry, seen));
            if (!file.root().get().whole()) {
                uncertain.addAll(keys);
            }
        }
    }

    private void add(Entry entry, Map<String, Entry> seen) {
        String key = keys.contains(entry.key()) ? entry.key() : intended(entry);
        Entry first = seen.putIfAbsent(entry.key(), entry);
        if (first != null && !key.isEmpty()) {
            report("duplicate-key", entry.mark(), key, key, first.mark());
        }
        boolean absent = entry.value() instanceof ScalarNode scalar && scalar.absent();
        if (absent || key.isEmpty() || key.equals(FileFormat.KEY)) {
            return;
        }
        if (isList(key)) {
            addList(key, entry);
        } else {
            addSingle(key, entry, first != null);
        }
    }

    /** The known key that an unknown one is a slip of, or the empty string. */
    private String intended(Entry entry) {
        String nearest = suggestions.nearest(entry.key(), keys);
        mistakes.accept(new Mistake(
                "unknown-key", entry.mark(), entry.key(), List.of(entry.key(), List.copyOf(keys)), nearest));
        return nearest;
    }

    private boolean isList(String key) {
        return type.field(key)
                .map(Field::type)
                .filter(ListType.class::isInstance)
                .isPresent();
    }

    private void addList(String key, Entry entry) {
        if (entry.value() instanceof SequenceNode sequence) {
            firstOfList.putIfAbsent(key, entry);
            lists.computeIfAbsent(key, k -> new ArrayList<>()).addAll(sequence.items());
        } else {
            uncertain.add(key);
            if (!(entry.value() instanceof ScalarNode scalar && scalar.refused())) {
                report("wrong-type", entry.value().mark(), key, "list", Kinds.of(entry.value()));
            }
        }
    }

    private void addSingle(String key, Entry entry, boolean reported) {
        Entry first = singles.putIfAbsent(key, entry);
        if (first != null && !reported) {
            report("single-object-twice", entry.mark(), key, key, first.mark());
        }
    }

    private void report(String code, Mark mark, String path, Object... arguments) {
        mistakes.accept(new Mistake(code, mark, path, List.of(arguments), ""));
    }

    private Joined joined(Mark top) {
        List<Entry> entries = new ArrayList<>();
        singles.forEach((key, entry) -> entries.add(new Entry(key, entry.mark(), entry.value())));
        lists.forEach((key, items) -> {
            Entry first = firstOfList.getOrDefault(key, new Entry(key, top, new SequenceNode(top, List.of())));
            entries.add(
                    new Entry(key, first.mark(), new SequenceNode(first.value().mark(), items)));
        });
        return new Joined(new MappingNode(top, entries, true), Set.copyOf(uncertain));
    }
}
