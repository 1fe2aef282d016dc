package no.grobunn.cli.command;

import java.nio.file.Path;
import java.util.List;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.CheckJson;
import no.grobunn.cli.dossier.CheckText;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.json.Json;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.storage.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn check}: every error of a dossier with its place and remedy, what is still missing, and the next step. */
@Command(name = "check")
public final class CheckCommand implements Task {
    private final DossierDesk desk;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER")
    private String dossier = ".";

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    public CheckCommand(DossierDesk desk, Console console, LanguageChoice language, PathNames paths) {
        this.desk = desk;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    @Override
    public ExitCode run() {
        boolean json = Choice.of("--format", format, List.of("text", "json")).equals("json");
        Path place = desk.place(dossier);
        ReadResult reading = desk.read(place);
        if (json) {
            console.result(Json.text(new CheckJson(language.language(), paths).of(reading, place)));
        } else {
            new CheckText(console, language, paths).show(reading, place);
        }
        return new Verdict(reading).exitCode();
    }
}
