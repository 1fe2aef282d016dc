package no.grobunn.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.carried.CarriedStart;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.map.MapStart;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.starter.StarterFile;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.report.spi.DossierCarrier;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn new}: a dossier to start from. */
@Command(name = "new")
public final class NewCommand implements Task {
    private final MapStart maps;
    private final CarriedStart carried;
    private final Starter starter;
    private final NewFolder folder;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    @Parameters(paramLabel = "DIR")
    private String directory = ".";

    @Option(names = "--example", paramLabel = "fredrikstad|empty")
    private @Nullable String example;

    @Option(names = "--from", paramLabel = "FILE")
    private @Nullable String from;

    public NewCommand(
            MapStart maps,
            CarriedStart carried,
            Starter starter,
            NewFolder folder,
            Console console,
            LanguageChoice language,
            PathNames paths) {
        this.maps = maps;
        this.carried = carried;
        this.starter = starter;
        this.folder = folder;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    @Override
    public ExitCode run() throws IOException {
        Path place = paths.typed(directory);
        if (from != null) {
            if (example != null) {
                throw Refusal.wrongUse("error.new.from-and-example").remedy("error.new.from-and-example.remedy");
            }
            return beginFrom(paths.typed(from), place);
        }
        begin(example == null ? Starter.EXAMPLES.get(0) : example, place);
        return ExitCode.DONE;
    }

    private ExitCode beginFrom(Path file, Path place) throws IOException {
        Optional<DossierCarrier> carrier = carried.carrierOf(file);
        return carrier.isPresent() ? carried.begin(carrier.get(), file, place) : maps.begin(file, place);
    }

    private void begin(String wanted, Path place) throws IOException {
        Choice.of("--example", wanted, Starter.EXAMPLES);
        Texts texts = language.texts();
        List<StarterFile> files = starter.files(wanted, texts);
        folder.write(place, files);
        show(wanted, files, place, texts);
    }

    private void show(String wanted, List<StarterFile> files, Path place, Texts texts) {
        console.result(console.ink().strong(texts.get("new.made", paths.of(place))));
        Columns table = Columns.of("ll");
        files.forEach(file -> table.row(file.name(), texts.get("starter.readme." + file.name())));
        table.lines().forEach(console::result);
        console.result("");
        console.nextStep(
                texts.get("new.next." + wanted, paths.of(place.resolve("dossier.yaml")), paths.asArgument(place)));
    }
}
