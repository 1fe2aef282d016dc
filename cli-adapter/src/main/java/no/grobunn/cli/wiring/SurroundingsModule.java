package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import java.io.File;
import java.time.Clock;
import no.grobunn.cli.command.GlobalOptions;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Surroundings;
import no.grobunn.cli.text.LanguageChoice;

/** What a run finds around it, and how it speaks. */
final class SurroundingsModule extends AbstractModule {
    private final Surroundings surroundings;
    private final Interruption interruption;
    private final GlobalOptions options;

    SurroundingsModule(Surroundings surroundings, Interruption interruption, GlobalOptions options) {
        this.surroundings = surroundings;
        this.interruption = interruption;
        this.options = options;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        bind(Surroundings.class).toInstance(surroundings);
        bind(Interruption.class).toInstance(interruption);
        bind(GlobalOptions.class).toInstance(options);
        bind(Clock.class).toInstance(surroundings.clock());
        bind(PathNames.class).toInstance(new PathNames(surroundings.folder()));
        bind(LanguageChoice.class).toInstance(language());
        bind(Console.class)
                .toInstance(new Console(surroundings, options.colours(surroundings.variables()), options.loudness()));
    }

    private LanguageChoice language() {
        boolean windows = File.separatorChar == '\\';
        return new LanguageChoice(
                options.language(), LanguageChoice.ofSystem(surroundings.locale(), surroundings.variables(), windows));
    }
}
