package no.grobunn.core.storage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.grobunn.core.storage.SourceFiles.SourceFile;
import no.grobunn.core.storage.binding.FileTree;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.NodeBudget;
import no.grobunn.core.storage.tree.SourceDecoder;
import no.grobunn.core.storage.tree.SourceText;
import no.grobunn.core.storage.tree.TreeReader;

/** Makes trees of the files that belong together, within the limits for all of them. One use, not thread-safe. */
final class SourceTrees {
    private final NodeBudget budget = new NodeBudget(Limits.NODES);
    private final ProblemCollector problems;

    SourceTrees(ProblemCollector problems) {
        this.problems = problems;
    }

    /** The tree of a file, readable or not. */
    FileTree of(SourceFile file) {
        if (file.content().isEmpty() || budget.spent()) {
            return FileTree.unknown(file.name());
        }
        byte[] content = file.content().get();
        Optional<SourceText> text = SourceDecoder.decode(file.name(), content, problems::error);
        return text.isPresent() ? tree(text.get()) : FileTree.unreadable(file.name(), keysOf(content));
    }

    /** The characters of ASCII in whatever encoding the file has: enough to see which keys stand in it. */
    private static String keysOf(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private FileTree tree(SourceText text) {
        boolean json = SourceFiles.isJson(text.file());
        TreeReader.Reading reading =
                json ? TreeReader.json(text, budget, problems::error) : TreeReader.yaml(text, budget, problems::error);
        if (!reading.readable()) {
            return FileTree.unreadable(text.file(), text.text());
        }
        if (reading.root().isPresent() && !(reading.root().get() instanceof MappingNode)) {
            problems.error(notKeys(reading.root().get()));
            return FileTree.unknown(text.file());
        }
        return FileTree.read(text.file(), reading.root().map(MappingNode.class::cast));
    }

    private static Mistake notKeys(Node root) {
        return new Mistake("not-a-mapping", root.mark());
    }
}
