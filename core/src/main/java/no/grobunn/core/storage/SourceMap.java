package no.grobunn.core.storage;

import java.util.Optional;
import no.grobunn.core.storage.binding.Locator;
import no.grobunn.core.storage.tree.Node;
import org.jspecify.annotations.Nullable;

/** Where each field of a dossier stands in its files. Immutable and thread-safe. */
public final class SourceMap {
    private final @Nullable Node root;

    SourceMap(@Nullable Node root) {
        this.root = root;
    }

    /**
     * The place of a field.
     *
     * @param path by key and index ({@code pilots[0].costs[3].rate}), or by key and id ({@code pilots/p1/costs/c07})
     * @return empty if the files have no such field
     */
    public Optional<Position> find(String path) {
        return root == null
                ? Optional.empty()
                : Locator.find(root, path).map(mark -> new Position(mark.file(), mark.line(), mark.column()));
    }
}
