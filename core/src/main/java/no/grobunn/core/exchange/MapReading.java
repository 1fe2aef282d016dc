package no.grobunn.core.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.exchange.csv.CsvReader;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.UnreadableMapException;
import no.grobunn.core.exchange.kumu.KumuReader;
import no.grobunn.core.exchange.mapping.MapBinding;
import no.grobunn.core.exchange.mapping.Note;
import no.grobunn.core.exchange.xml.XmlReader;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.Problem.Severity;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.SourceDecoder;
import no.grobunn.core.storage.tree.SourceText;

/** One reading of a map: its files, what is wrong with them, and what they become. One use, not thread-safe. */
final class MapReading {
    private final List<Problem> problems = new ArrayList<>();
    private MapGraph map = new MapGraph(List.of(), List.of(), List.of());

    void take(Path file) {
        MapSource.bytes(file, this::report).ifPresent(bytes -> take(MapSource.name(file), bytes));
    }

    void take(String name, byte[] content) {
        Mark start = new Mark(name, 1, 1);
        Optional<ActorMapFormat> format = ActorMapFormat.ofFile(name);
        if (format.isEmpty()) {
            List<String> known = Arrays.stream(ActorMapFormat.values())
                    .map(it -> "." + it.extension())
                    .toList();
            report(new Mistake("map-unknown-format", start, name, known));
            return;
        }
        try {
            MapSource.within(start, content, this::report)
                    .flatMap(bytes -> SourceDecoder.decode(name, bytes, this::report))
                    .flatMap(source -> graph(source, format.get()))
                    .ifPresent(graph -> map = map.with(graph));
        } catch (UnreadableMapException e) {
            report(e.mistake());
        }
    }

    private Optional<MapGraph> graph(SourceText source, ActorMapFormat format) {
        return switch (format) {
            case KUMU_JSON -> new KumuReader(this::report).read(source);
            case CSV -> Optional.of(CsvReader.read(source));
            case GRAPHML, GEXF -> Optional.of(XmlReader.read(source));
        };
    }

    private void report(Mistake mistake) {
        problems.add(problem(mistake, Severity.ERROR));
    }

    private static Problem problem(Mistake mistake, Severity severity) {
        List<Object> arguments = mistake.arguments().stream()
                .map(argument -> argument instanceof Mark mark ? position(mark) : argument)
                .toList();
        return new Problem(
                mistake.code(),
                severity,
                position(mistake.mark()),
                mistake.path(),
                arguments,
                Optional.of(mistake.nearest()).filter(near -> !near.isEmpty()));
    }

    private static Position position(Mark mark) {
        return new Position(mark.file(), mark.line(), mark.column());
    }

    ImportedMap result(String name) {
        if (problems.isEmpty() && map.isEmpty()) {
            report(new Mistake("map-empty", new Mark(name, 1, 1)));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::position));
            return new ImportedMap(List.of(), List.of(), List.of(), problems);
        }
        MapBinding.Result bound = new MapBinding(new Mark(name, 1, 1)).bind(map);
        List<MapNote> notes = bound.notes().stream()
                .map(MapReading::note)
                .sorted(Comparator.comparing(note -> note.why().position()))
                .toList();
        return new ImportedMap(bound.actors(), bound.relationships(), notes, List.of());
    }

    private static MapNote note(Note note) {
        return new MapNote(note.item(), note.field(), note.value(), note.lost(), problem(note.why(), Severity.WARNING));
    }
}
