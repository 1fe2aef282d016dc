package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import java.util.List;
import no.grobunn.cli.command.GlobalOptions;
import no.grobunn.cli.command.GrobunnCommand;
import no.grobunn.cli.command.Help;
import no.grobunn.cli.command.Program;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.FailureReport;
import no.grobunn.cli.text.LanguageChoice;
import picocli.CommandLine;

/** The commands and the program that runs them. Made by hand in providers, so that no class outside this package knows how it is wired. */
final class CommandsModule extends AbstractModule {
    private final List<String> arguments;

    CommandsModule(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    protected void configure() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<CommandLine> line = getProvider(CommandLine.class);
        Provider<Help> help = getProvider(Help.class);
        Provider<FailureReport> failures = getProvider(FailureReport.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<GlobalOptions> options = getProvider(GlobalOptions.class);
        Provider<Interruption> interruption = getProvider(Interruption.class);
        Provider<GrobunnCommand> root = getProvider(GrobunnCommand.class);

        bind(Help.class)
                .toProvider(() -> new Help(
                        console.get(),
                        language.get(),
                        Version.ofProduct(),
                        () -> line.get().getCommandSpec()))
                .in(Scopes.SINGLETON);
        bind(FailureReport.class).toProvider(() -> new FailureReport(console.get(), language.get(), paths.get()));
        bind(GrobunnCommand.class).toProvider(() -> new GrobunnCommand(help.get()));
        bind(CommandLine.class)
                .toProvider(() -> new CommandLine(root.get()).addMixin("everywhere", new GlobalOptions()))
                .in(Scopes.SINGLETON);
        bind(Program.class)
                .toProvider(() -> new Program(
                        line.get(), arguments, options.get(), help.get(), failures.get(), interruption.get()));
    }
}
