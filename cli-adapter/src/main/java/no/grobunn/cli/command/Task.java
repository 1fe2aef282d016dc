package no.grobunn.cli.command;

import java.io.IOException;
import no.grobunn.cli.failure.ExitCode;

/** What a command does once its words are read. */
public interface Task {
    /**
     * Does it.
     *
     * @throws IOException if a file cannot be read or written
     * @throws no.grobunn.cli.failure.Refusal if it cannot do what was asked
     */
    ExitCode run() throws IOException;
}
