package no.grobunn.core.storage.tree;

import java.util.List;
import java.util.Optional;

/**
 * Keys and values as they stand: duplicate keys are all there.
 *
 * @param whole false if a merge key was refused, so that keys may seem to be missing that are not
 */
public record MappingNode(Mark mark, List<Entry> entries, boolean whole) implements Node {
    public MappingNode {
        entries = List.copyOf(entries);
    }

    /** The first entry with this key. */
    public Optional<Entry> entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * A key and its value.
     *
     * @param mark where the key stands
     */
    public record Entry(String key, Mark mark, Node value) {}
}
