package no.grobunn.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.starter.StarterFile;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn new}: a dossier to start from. */
@Command(name = "new")
public final class NewCommand implements Task {
    private final Starter starter;
    private final NewFolder folder;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    @Parameters(paramLabel = "DIR")
    private String directory = ".";

    @Option(names = "--example", paramLabel = "fredrikstad|empty")
    private String example = Starter.EXAMPLES.get(0);

    public NewCommand(Starter starter, NewFolder folder, Console console, LanguageChoice language, PathNames paths) {
        this.starter = starter;
        this.folder = folder;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    @Override
    public ExitCode run() throws IOException {
        Choice.of("--example", example, Starter.EXAMPLES);
        Texts texts = language.texts();
        Path place = paths.typed(directory);
        List<StarterFile> files = starter.files(example, texts);
        folder.write(place, files);
        show(files, place, texts);
        return ExitCode.DONE;
    }

    private void show(List<StarterFile> files, Path place, Texts texts) {
        console.result(console.ink().strong(texts.get("new.made", paths.of(place))));
        Columns table = Columns.of("ll");
        files.forEach(file -> table.row(file.name(), texts.get("starter.readme." + file.name())));
        table.lines().forEach(console::result);
        console.result("");
        console.nextStep(
                texts.get("new.next." + example, paths.of(place.resolve("dossier.yaml")), paths.asArgument(place)));
    }
}
