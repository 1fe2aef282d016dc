package no.grobunn.cli.wiring;

import com.google.inject.Guice;
import no.grobunn.cli.command.GlobalOptions;
import no.grobunn.cli.command.Program;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.Surroundings;

/** Puts a program together. */
public final class Wiring {
    private Wiring() {}

    /** A run of the program with these arguments. */
    public static Program program(Surroundings surroundings, Interruption interruption, String... arguments) {
        GlobalOptions options = GlobalOptions.glimpsed(arguments);
        return Guice.createInjector(
                        new SurroundingsModule(surroundings, interruption, options), new CommandsModule(arguments))
                .getInstance(Program.class);
    }
}
