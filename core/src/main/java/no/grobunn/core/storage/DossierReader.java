package no.grobunn.core.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.binding.TreeBinder;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/**
 * Reads dossiers from files (format {@code grobunn/1}): a folder with {@code dossier.yaml} and more YAML files beside it, or one YAML or JSON file. Everything that
 * is wrong in any file is found in one go, with its place. Never writes. Stateless and thread-safe.
 */
public final class DossierReader {
    /** A reader. */
    public DossierReader() {}

    /**
     * Reads a dossier.
     *
     * @param place a folder or a file
     * @return the dossier, or everything that is wrong; a file that is missing or cannot be opened is a problem too
     */
    public ReadResult read(Path place) {
        Mistakes mistakes = new Mistakes();
        List<Path> files;
        try {
            files = DossierFiles.of(place).files();
        } catch (IOException e) {
            mistakes.accept(new Mistake("file-unreadable", FormatCheck.head(place.toString()), place.toString()));
            return result(Optional.empty(), mistakes, List.of(), new SourceMap(null));
        }
        DossierSources sources = DossierSources.open(files, mistakes);
        List<String> names = files.stream().map(DossierSources::name).toList();
        if (sources.isNewerFormat()) {
            mistakes.keepOnly("format-newer");
            return result(Optional.empty(), mistakes, names, new SourceMap(null));
        }
        if (sources.isEmpty()) {
            return result(Optional.empty(), mistakes, names, new SourceMap(null));
        }
        MappingNode root = sources.joined(new Mark(names.get(0), 1, 1));
        Optional<Dossier> dossier = TreeBinder.bind(DossierFields.DOSSIER, root, sources.unreadableKeys(), mistakes);
        SourceMap map = new SourceMap(root);
        return result(dossier, mistakes, names, map);
    }

    private static ReadResult result(
            Optional<Dossier> dossier, Mistakes mistakes, List<String> files, SourceMap sources) {
        if (!mistakes.isEmpty() || dossier.isEmpty()) {
            return new ReadResult(Optional.empty(), inReadingOrder(mistakes.all(), files), sources);
        }
        return new ReadResult(dossier, NearMisses.of(dossier.get(), sources), sources);
    }

    private static List<Problem> inReadingOrder(Stream<Mistake> mistakes, List<String> files) {
        Map<String, Integer> order = IntStream.range(0, files.size())
                .boxed()
                .collect(Collectors.toMap(files::get, Function.identity(), (first, second) -> first));
        return mistakes.map(DossierReader::problem)
                .sorted(Comparator.comparing((Problem problem) ->
                                order.getOrDefault(problem.position().file(), -1))
                        .thenComparing(problem -> problem.position().line())
                        .thenComparing(problem -> problem.position().column())
                        .thenComparing(Problem::code))
                .toList();
    }

    private static Problem problem(Mistake mistake) {
        List<Object> arguments = mistake.arguments().stream()
                .map(argument -> argument instanceof Mark mark ? position(mark) : argument)
                .toList();
        return new Problem(
                mistake.code(),
                Problem.Severity.ERROR,
                position(mistake.mark()),
                mistake.path(),
                arguments,
                Optional.of(mistake.nearest()).filter(near -> !near.isEmpty()));
    }

    private static Position position(Mark mark) {
        return new Position(mark.file(), mark.line(), mark.column());
    }
}
