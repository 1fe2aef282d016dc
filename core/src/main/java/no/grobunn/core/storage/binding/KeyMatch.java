package no.grobunn.core.storage.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mistake;

/**
 * Which entries of an object belong to which of its fields.
 *
 * <p>An unknown key that is near to a key which is missing is reported, and read as that key: so a slip in a key is one mistake and not many.
 */
final class KeyMatch {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private KeyMatch() {}

    static KeyMatch of(ObjectType<?> type, MappingNode node, Path path, Suggestions suggestions) {
        KeyMatch match = new KeyMatch();
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : node.entries()) {
            if (type.field(entry.key()).isEmpty()) {
                unknown.add(entry);
            } else {
                match.take(entry.key(), entry, path);
            }
        }
        if (!unknown.isEmpty()) {
            List<String> keys = type.fields().stream().map(Field::key).toList();
            unknown.forEach(entry -> match.unknown(entry, keys, path, suggestions));
        }
        return match;
    }

    private void take(String key, Entry entry, Path path) {
        Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            List<Object> arguments = List.of(key, first.mark());
            mistakes.add(
                    new Mistake("duplicate-key", entry.mark(), path.key(key).toString(), arguments, ""));
        }
    }

    private void unknown(Entry entry, List<String> keys, Path path, Suggestions suggestions) {
        String nearest = suggestions.nearest(entry.key(), keys);
        List<Object> arguments = List.of(entry.key(), keys);
        mistakes.add(
                new Mistake("unknown-key", entry.mark(), path.key(entry.key()).toString(), arguments, nearest));
        if (!nearest.isEmpty()) {
            entries.putIfAbsent(nearest, entry);
        }
    }

    /** What stands under a field's key. */
    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
