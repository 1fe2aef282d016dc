package no.grobunn.core.storage.binding;

import java.util.Optional;
import no.grobunn.core.storage.tree.MappingNode;

/**
 * What one file holds.
 *
 * @param name the file's name
 * @param root its keys and values; empty if it is empty or could not be read
 * @param raw the text of a file that could not be read, as far as it is known, in which keys are still seen; empty for one that was
 */
public record FileTree(String name, Optional<MappingNode> root, Optional<Raw> raw) {
    /**
     * A file that could not be read.
     *
     * @param text its text; empty if nothing is known of it, so that anything may stand in it
     */
    public record Raw(Optional<String> text) {}

    /** A file that was read. */
    public static FileTree read(String name, Optional<MappingNode> root) {
        return new FileTree(name, root, Optional.empty());
    }

    /** A file that was given up, of which this text is known. */
    public static FileTree unreadable(String name, String text) {
        return new FileTree(name, Optional.empty(), Optional.of(new Raw(Optional.of(text))));
    }

    /** A file that was given up unseen. */
    public static FileTree unknown(String name) {
        return new FileTree(name, Optional.empty(), Optional.of(new Raw(Optional.empty())));
    }
}
