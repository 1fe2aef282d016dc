package no.grobunn.cli.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.FailureReport;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** One run: reads the line, has the command do its work, and turns whatever is thrown into words and an exit code. */
public final class Program {
    private final CommandLine line;
    private final List<String> arguments;
    private final GlobalOptions options;
    private final Help help;
    private final FailureReport failures;
    private final Interruption interruption;

    /**
     * A run.
     *
     * @param line the commands
     * @param options what was glimpsed of the line
     */
    public Program(
            CommandLine line,
            List<String> arguments,
            GlobalOptions options,
            Help help,
            FailureReport failures,
            Interruption interruption) {
        this.line = line.setExpandAtFiles(false);
        this.arguments = List.copyOf(arguments);
        this.options = options;
        this.help = help;
        this.failures = failures;
        this.interruption = interruption;
    }

    /** Runs it to the end. */
    public ExitCode run() {
        try {
            ExitCode code = perform();
            return interruption.asked() ? failures.interrupted() : code;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return interruption.asked() ? failures.interrupted() : failures.tell(e);
        }
    }

    private ExitCode perform() throws IOException {
        refuseUnknownLanguage();
        ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (parsed.isUsageHelpRequested()) {
            return help.page(parsed.commandSpec());
        }
        if (parsed.isVersionHelpRequested()) {
            return help.version();
        }
        return ((Task) parsed.commandSpec().userObject()).run();
    }

    private void refuseUnknownLanguage() {
        options.typedLanguage().filter(typed -> Language.of(typed).isEmpty()).ifPresent(typed -> {
            throw Refusal.wrongUse("error.unknown-language", typed)
                    .choices(
                            typed,
                            Arrays.stream(Language.values()).map(Language::code).toList());
        });
    }
}
