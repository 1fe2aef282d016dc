package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import java.util.function.Supplier;
import no.grobunn.cli.check.CheckDesk;
import no.grobunn.cli.check.CheckScreen;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.profile.ProfileDesk;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.readiness.ReadinessRules;

/** The installed rules, and what judges dossiers by them. */
final class CheckModule extends AbstractModule {
    private final Supplier<ReadinessRules> rules;

    CheckModule(Supplier<ReadinessRules> rules) {
        this.rules = rules;
    }

    @Override
    protected void configure() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<DossierDesk> dossiers = getProvider(DossierDesk.class);
        Provider<ProfileDesk> profiles = getProvider(ProfileDesk.class);
        Provider<ReportDate> date = getProvider(ReportDate.class);
        Provider<ReadinessRules> installed = getProvider(ReadinessRules.class);

        bind(ReadinessRules.class).toProvider(() -> rules.get()).in(Scopes.SINGLETON);
        bind(CheckDesk.class)
                .toProvider(() ->
                        new CheckDesk(dossiers.get(), profiles.get(), date.get(), installed::get, language.get()));
        bind(CheckScreen.class)
                .toProvider(() -> new CheckScreen(console.get(), language.get(), paths.get(), Version.ofProduct()));
    }
}
