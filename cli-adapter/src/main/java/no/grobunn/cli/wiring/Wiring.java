package no.grobunn.cli.wiring;

import com.google.inject.Guice;
import java.util.function.Supplier;
import no.grobunn.cli.command.GlobalOptions;
import no.grobunn.cli.command.Program;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.Surroundings;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.report.ReportPlugins;

/** Puts a program together. */
public final class Wiring {
    private Wiring() {}

    /** A run of the program with these arguments and whatever reports and rules are installed. */
    public static Program program(Surroundings surroundings, Interruption interruption, String... arguments) {
        return program(surroundings, interruption, ReportPlugins::installed, ReadinessRules::installed, arguments);
    }

    /** A run of the program with these arguments, reports and rules; these are looked for only by a command that needs them. */
    public static Program program(
            Surroundings surroundings,
            Interruption interruption,
            Supplier<ReportPlugins> plugins,
            Supplier<ReadinessRules> rules,
            String... arguments) {
        GlobalOptions options = GlobalOptions.glimpsed(arguments);
        return Guice.createInjector(
                        new SurroundingsModule(surroundings, interruption, options),
                        new DossierModule(),
                        new MapModule(),
                        new ReportModule(plugins),
                        new CheckModule(rules),
                        new CommandsModule(arguments))
                .getInstance(Program.class);
    }
}
