package no.grobunn.core.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.SourceFiles.SourceFile;
import no.grobunn.core.storage.binding.FileFormat;
import no.grobunn.core.storage.binding.FileJoin;
import no.grobunn.core.storage.binding.FileJoin.Joined;
import no.grobunn.core.storage.binding.FileTree;
import no.grobunn.core.storage.binding.FormatCheck;
import no.grobunn.core.storage.binding.OwnerHints;
import no.grobunn.core.storage.binding.TreeBinder;
import no.grobunn.core.storage.tree.Mistake;

/** One reading of a dossier: its files, the problems found in them, and what they make. One use, not thread-safe. */
final class DossierReading {
    private final ProblemCollector problems = new ProblemCollector();

    DossierReading() {}

    ReadResult read(Path path) {
        return read(new SourceFiles(problems::error).load(path));
    }

    ReadResult read(String name, byte[] content) {
        return read(List.of(new SourceFiles(problems::error).within(name, content)));
    }

    ReadResult read(Map<String, byte[]> contents) {
        SourceFiles within = new SourceFiles(problems::error);
        return read(contents.entrySet().stream()
                .map(file -> within.within(file.getKey(), file.getValue()))
                .toList());
    }

    private ReadResult read(List<SourceFile> files) {
        SourceTrees source = new SourceTrees(problems);
        List<FileTree> trees = files.stream().map(source::of).toList();
        Optional<Mistake> newer = FormatCheck.of(FileFormat.DOSSIER).newer(trees);
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
        Joined joined = FileJoin.join(FileFormat.DOSSIER, DossierFields.DOSSIER, trees, problems::error);
        Optional<Dossier> dossier =
                TreeBinder.bind(DossierFields.DOSSIER, joined.root(), joined.uncertain(), problems::error);
        OwnerHints.check(joined.root(), problems::warning);
        return new ReadResult(
                dossier.filter(found -> !problems.hasErrors()),
                problems.problems(),
                new SourceMap(joined.root()),
                problems.count());
    }
}
