package no.grobunn.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.failure.Wording;
import no.grobunn.cli.profile.ProfileDesk;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.cli.theme.ThemeDesk;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportPlugins;

/** Where commands hand in a sound dossier and what they want made of it. */
public final class ReportDesk {
    private final ReportPlugins plugins;
    private final ReportChoice choice;
    private final ProfileDesk profiles;
    private final ThemeDesk themes;
    private final ReportDate day;
    private final ReportRun run;
    private final ReportScreen screen;
    private final LanguageChoice language;

    public ReportDesk(
            ReportPlugins plugins,
            ProfileDesk profiles,
            ThemeDesk themes,
            ReportDate day,
            ReportRun run,
            ReportScreen screen,
            LanguageChoice language) {
        this.plugins = plugins;
        this.choice = new ReportChoice(plugins);
        this.profiles = profiles;
        this.themes = themes;
        this.day = day;
        this.run = run;
        this.screen = screen;
        this.language = language;
    }

    /** Refuses names that no report has. */
    public void requireKnown(List<String> names) {
        choice.require(names);
    }

    /** Refuses a wish that no dossier could fulfil. */
    public void judge(ReportWish wish) {
        List<InstalledReport> chosen = choice.of(wish.names(), wish.formats());
        OptionValues.of(wish.options(), chosen);
        wish.knownAudience();
        day.of(wish.date());
    }

    /** Makes the reports, and shows what was made. */
    public ExitCode make(ReportWish wish, Dossier dossier) throws IOException {
        ReportTerms terms = terms(wish, dossier);
        List<InstalledReport> fitting = fitting(wish, terms);
        return screen.made(run.make(fitting, terms), terms.folder());
    }

    /** Shows what would be made. */
    public ExitCode plan(ReportWish wish, Dossier dossier) {
        ReportTerms terms = terms(wish, dossier);
        List<Path> files = fitting(wish, terms).stream()
                .flatMap(report -> run.plan(report, terms).stream())
                .toList();
        return screen.planned(files, terms.folder());
    }

    private ReportTerms terms(ReportWish wish, Dossier dossier) {
        Optional<PilotSketch> pilot = wish.pilotOf(dossier);
        return new ReportTerms(
                dossier,
                pilot,
                wish.knownAudience(),
                profiles.choose(wish.profile().orElse(null), wish.place(), pilot.orElse(null)),
                themes.choose(wish.theme().orElse(null), wish.place()),
                language.asked().orElse(dossier.project().language()),
                day.of(wish.date()),
                OptionValues.of(wish.options(), choice.of(wish.names(), wish.formats())),
                wish.folder());
    }

    private List<InstalledReport> fitting(ReportWish wish, ReportTerms terms) {
        screen.notLoaded(plugins.problems());
        if (wish.pilot().isEmpty() && terms.dossier().pilots().size() > 1) {
            terms.pilot()
                    .ifPresent(pilot -> screen.note(
                            Wording.of("report.first-pilot", pilot.id().value())));
        }
        List<InstalledReport> chosen = choice.of(wish.names(), wish.formats());
        ReportFit fit = new ReportFit(terms);
        if (!wish.names().isEmpty()) {
            return fit.all(chosen);
        }
        List<Wording> objections = new ArrayList<>();
        List<InstalledReport> fitting = fit.fitting(chosen, objections);
        objections.forEach(screen::note);
        if (fitting.isEmpty()) {
            throw Refusal.failed("error.no-report-fits").remedy("error.no-report-fits.remedy");
        }
        return fitting;
    }
}
