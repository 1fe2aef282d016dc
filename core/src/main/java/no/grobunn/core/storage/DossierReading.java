package no.grobunn.core.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.SourceFiles.SourceFile;
import no.grobunn.core.storage.binding.DossierJoin;
import no.grobunn.core.storage.binding.DossierJoin.Joined;
import no.grobunn.core.storage.binding.FileTree;
import no.grobunn.core.storage.binding.FormatCheck;
import no.grobunn.core.storage.binding.OwnerHints;
import no.grobunn.core.storage.binding.TreeBinder;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.NodeBudget;
import no.grobunn.core.storage.tree.SourceDecoder;
import no.grobunn.core.storage.tree.SourceText;
import no.grobunn.core.storage.tree.TreeReader;

/** One reading of a dossier: its files, the problems found in them, and what they make. One use, not thread-safe. */
final class DossierReading {
    private final ProblemCollector problems = new ProblemCollector();
    private final NodeBudget budget = new NodeBudget(Limits.NODES);

    DossierReading() {}

    ReadResult read(Path path) {
        return read(new SourceFiles(problems::error).load(path));
    }

    ReadResult read(String name, byte[] content) {
        return read(List.of(new SourceFiles(problems::error).within(name, content)));
    }

    private ReadResult read(List<SourceFile> files) {
        List<FileTree> trees = new ArrayList<>();
        files.forEach(file -> trees.add(tree(file)));
        Optional<Mistake> newer = FormatCheck.newer(trees);
        return newer.isPresent() ? refused(newer.get()) : bound(trees);
    }

    /** Of a newer format nothing is known, so nothing else is said of it. */
    private static ReadResult refused(Mistake newer) {
        ProblemCollector only = new ProblemCollector();
        only.error(newer);
        return new ReadResult(
                Optional.empty(), only.problems(), SourceMap.empty(newer.mark().file()), 1);
    }

    private ReadResult bound(List<FileTree> trees) {
        Joined joined = DossierJoin.join(DossierFields.DOSSIER, trees, problems::error);
        Optional<Dossier> dossier =
                TreeBinder.bind(DossierFields.DOSSIER, joined.root(), joined.uncertain(), problems::error);
        OwnerHints.check(joined.root(), problems::warning);
        return new ReadResult(
                dossier.filter(found -> !problems.hasErrors()),
                problems.problems(),
                new SourceMap(joined.root()),
                problems.count());
    }

    private FileTree tree(SourceFile file) {
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
