package no.grobunn.cli.command;

import no.grobunn.cli.failure.ExitCode;
import picocli.CommandLine.Command;

/** {@code grobunn intake} by itself: shows what it can do. */
@Command(name = "intake")
public final class IntakeCommand implements Task {
    private final Help help;

    public IntakeCommand(Help help) {
        this.help = help;
    }

    @Override
    public ExitCode run() {
        return help.page("intake");
    }
}
