package no.grobunn.cli;

import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.Surroundings;
import no.grobunn.cli.wiring.Wiring;

/** The command {@code grobunn}. */
public final class Grobunn {
    private Grobunn() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String... args) {
        Interruption interruption = Interruption.ofProcess();
        int code = Wiring.program(Surroundings.ofProcess(), interruption, args)
                .run()
                .number();
        interruption.workHasEnded();
        System.exit(code);
    }
}
