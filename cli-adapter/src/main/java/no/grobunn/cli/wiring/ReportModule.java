package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import java.time.Clock;
import java.util.function.Supplier;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Surroundings;
import no.grobunn.cli.profile.ProfileDesk;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.cli.report.ReportDesk;
import no.grobunn.cli.report.ReportRun;
import no.grobunn.cli.report.ReportScreen;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.cli.theme.ThemeDesk;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportPlugins;

/** The installed reports, and what makes and shows them. */
final class ReportModule extends AbstractModule {
    private final Supplier<ReportPlugins> plugins;

    ReportModule(Supplier<ReportPlugins> plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void configure() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<Interruption> interruption = getProvider(Interruption.class);
        Provider<Clock> clock = getProvider(Clock.class);
        Provider<Surroundings> surroundings = getProvider(Surroundings.class);
        Provider<ReportPlugins> installed = getProvider(ReportPlugins.class);
        Provider<ReportDate> date = getProvider(ReportDate.class);
        Provider<ProfileDesk> profiles = getProvider(ProfileDesk.class);
        Provider<ThemeDesk> themes = getProvider(ThemeDesk.class);
        Provider<ReportRun> run = getProvider(ReportRun.class);
        Provider<ReportScreen> screen = getProvider(ReportScreen.class);

        bind(ReportPlugins.class).toProvider(() -> plugins.get()).in(Scopes.SINGLETON);
        bind(ReportDate.class)
                .toProvider(() -> new ReportDate(clock.get(), surroundings.get().variables()));
        bind(ReportRun.class)
                .toProvider(() -> new ReportRun(new ReportEngine(), console.get(), language.get(), interruption.get()));
        bind(ReportScreen.class).toProvider(() -> new ReportScreen(console.get(), language.get(), paths.get()));
        bind(ReportDesk.class)
                .toProvider(() -> new ReportDesk(
                        installed.get(),
                        profiles.get(),
                        themes.get(),
                        date.get(),
                        run.get(),
                        screen.get(),
                        language.get()));
    }
}
