package no.grobunn.core.storage;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.storage.binding.Locator;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;

/** Where each field of a dossier stands in its files. Immutable and thread-safe. */
public final class SourceMap {
    private final MappingNode root;

    SourceMap(MappingNode root) {
        this.root = root;
    }

    static SourceMap empty(String file) {
        return new SourceMap(new MappingNode(new Mark(file, 1, 1), List.of(), true));
    }

    /**
     * The place of a field.
     *
     * @param path by key and index over all files ({@code pilots[0].costs[3].rate}), or by key and id ({@code pilots/p1/costs/c07}), where an entry without an
     *     id goes by its index
     * @return empty if the files have no such field
     */
    public Optional<Position> find(String path) {
        return Locator.find(root, path).map(Position::of);
    }

    /** The place of a field, or of the nearest thing around it that the files have. */
    public Position nearest(String path) {
        return Position.of(Locator.nearest(root, path));
    }
}
