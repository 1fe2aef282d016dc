package no.grobunn.cli.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.ProblemText;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.starter.StarterFile;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.exchange.ActorMapImport;
import no.grobunn.core.exchange.ImportedMap;
import no.grobunn.core.text.Texts;

/** Begins a dossier with a map that somebody already has, and says what could not be carried: the first of it on the screen, all of it in a file. */
public final class MapStart {
    private final ActorMapImport maps;
    private final Starter starter;
    private final NewFolder folder;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public MapStart(
            ActorMapImport maps,
            Starter starter,
            NewFolder folder,
            Console console,
            LanguageChoice language,
            PathNames paths) {
        this.maps = maps;
        this.starter = starter;
        this.folder = folder;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * Begins one.
     *
     * @param file the map
     * @param place the folder for the dossier
     * @return that the map could not be read, in which case nothing is written; else that it is done
     * @throws no.grobunn.cli.failure.Refusal if something stands in the folder already
     * @throws IOException if the files cannot be written
     */
    public ExitCode begin(Path file, Path place) throws IOException {
        ImportedMap map = maps.read(file);
        if (!map.problems().isEmpty()) {
            refuse(map, file, place);
            return ExitCode.FILE_TROUBLE;
        }
        Texts texts = language.texts();
        List<StarterFile> files = new ArrayList<>(starter.files(map, texts));
        if (!map.notes().isEmpty()) {
            files.add(new StarterFile(texts.get("map.notes.file"), new NoteFile(language).text(map.notes())));
        }
        folder.write(place, files);
        show(map, files, place);
        return ExitCode.DONE;
    }

    private void refuse(ImportedMap map, Path file, Path place) {
        new ProblemText(language, paths, file.resolveSibling(""), console.columns())
                .lines(map.problems(), console.errorInk())
                .forEach(console::error);
        String next = language.texts().get("map.unreadable", paths.asArgument(file), paths.asArgument(place));
        console.error(Wrapped.text("", 0, next, console.columns()));
    }

    private void show(ImportedMap map, List<StarterFile> files, Path place) {
        Texts texts = language.texts();
        console.result(console.ink()
                .strong(texts.get(
                        "map.begun",
                        paths.of(place),
                        texts.count("map.actors", map.actors().size()),
                        texts.count("map.relationships", map.relationships().size()))));
        Columns table = Columns.of("ll");
        files.forEach(file -> table.row(file.name(), explanation(file, texts)));
        table.lines().forEach(console::result);
        String notes = paths.of(place.resolve(texts.get("map.notes.file")));
        new NoteText(language, console.columns())
                .lines(map.notes(), notes, console.ink())
                .forEach(console::result);
        console.result("");
        console.nextStep(texts.get(
                map.notes().isEmpty() ? "map.begun.next" : "map.begun.next.notes",
                paths.of(place.resolve("dossier.yaml")),
                paths.asArgument(place),
                notes));
    }

    private static String explanation(StarterFile file, Texts texts) {
        String key = "starter.readme." + file.name();
        return texts.get(texts.has(key) ? key : "map.notes.explained");
    }
}
