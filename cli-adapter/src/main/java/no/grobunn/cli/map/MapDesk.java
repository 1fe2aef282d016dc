package no.grobunn.cli.map;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.exchange.MapFile;
import no.grobunn.core.text.Texts;

/** Where actor maps are written: to standard output, or to files that are whole or not there. */
public final class MapDesk {
    private final List<MapOutput> outputs = MapOutput.all();
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public MapDesk(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /** The words for what a map can be written as; the first is meant when none is said. */
    public List<String> names() {
        return outputs.stream().map(MapOutput::name).toList();
    }

    /**
     * Writes a map.
     *
     * @param name one of {@link #names()}
     * @param day the day that pictures speak from
     * @param target the file; none means standard output
     * @throws Refusal if the map is more than one file and no name is given for them
     * @throws IOException if a file cannot be written
     */
    public void write(String name, Dossier dossier, Audience audience, LocalDate day, Optional<Path> target)
            throws IOException {
        MapOutput output = outputs.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<MapFile> files = output.content().of(dossier, new MapWish(audience, language.language(), day));
        if (target.isPresent()) {
            Map<Path, MapFile> places = places(target.get(), files, output);
            for (Map.Entry<Path, MapFile> file : places.entrySet()) {
                file.getValue().write(file.getKey());
            }
            show(List.copyOf(places.keySet()), output, dossier);
        } else if (files.size() == 1) {
            console.file(files.get(0).bytes());
        } else {
            throw Refusal.wrongUse("error.map.several-files", name, files.size())
                    .remedy("error.map.several-files.remedy", output.extension());
        }
    }

    private static Map<Path, MapFile> places(Path target, List<MapFile> files, MapOutput output) {
        String name = String.valueOf(target.getFileName());
        String end = "." + output.extension();
        String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        Map<Path, MapFile> places = new LinkedHashMap<>();
        for (MapFile file : files) {
            places.put(files.size() == 1 ? target : target.resolveSibling(stem + file.suffix() + end), file);
        }
        return places;
    }

    private void show(List<Path> files, MapOutput output, Dossier dossier) {
        Texts texts = language.texts();
        String actors = texts.count("map.actors", dossier.actors().size());
        String relationships =
                texts.count("map.relationships", dossier.relationships().size());
        console.result(console.ink().strong(texts.get("map.made", actors, relationships)));
        Columns table = Columns.of("l");
        files.forEach(file -> table.row(paths.of(file)));
        table.lines().forEach(console::result);
        console.result("");
        console.nextStep(texts.get("map.next." + output.name()));
    }
}
