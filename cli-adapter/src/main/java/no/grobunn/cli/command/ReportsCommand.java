package no.grobunn.cli.command;

import java.util.List;
import java.util.function.Supplier;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.json.Json;
import no.grobunn.cli.report.InstalledReportsJson;
import no.grobunn.cli.report.InstalledReportsText;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.report.ReportPlugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grobunn reports}: what is installed, from where, with which options, and what failed to load. */
@Command(name = "reports")
public final class ReportsCommand implements Task {
    private final Supplier<ReportPlugins> plugins;
    private final Console console;
    private final LanguageChoice language;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    /**
     * The command.
     *
     * @param plugins looks for what is installed, which no other command should wait for
     */
    public ReportsCommand(Supplier<ReportPlugins> plugins, Console console, LanguageChoice language) {
        this.plugins = plugins;
        this.console = console;
        this.language = language;
    }

    @Override
    public ExitCode run() {
        if (Choice.of("--format", format, List.of("text", "json")).equals("json")) {
            console.data(Json.text(new InstalledReportsJson(language.language()).of(plugins.get())));
        } else {
            new InstalledReportsText(console, language).show(plugins.get());
        }
        return ExitCode.DONE;
    }
}
