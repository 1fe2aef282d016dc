package no.grobunn.cli.command;

import no.grobunn.cli.failure.ExitCode;
import picocli.CommandLine.Command;

/** {@code grobunn} by itself: shows what it can do. */
@Command(name = "grobunn")
public final class GrobunnCommand implements Task {
    private final Help help;

    public GrobunnCommand(Help help) {
        this.help = help;
    }

    @Override
    public ExitCode run() {
        help.overview();
        return ExitCode.DONE;
    }
}
