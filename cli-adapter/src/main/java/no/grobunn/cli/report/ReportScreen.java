package no.grobunn.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.FileTrouble;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.failure.Wording;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.report.PluginProblem;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportOutcome.Failed;
import no.grobunn.core.report.ReportOutcome.Made;
import no.grobunn.core.report.ReportOutcome.NotApplicable;

/** What a person sees of a run of reports. */
public final class ReportScreen {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public ReportScreen(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /** A remark that is no error. */
    public void note(Wording wording) {
        note(wording.in(language.texts()));
    }

    /** Plugins that are not used, and why. */
    public void notLoaded(List<PluginProblem> problems) {
        problems.forEach(problem -> note(problem.message(language.language())));
    }

    /** What would be made. */
    public ExitCode planned(List<Path> files, Path folder) {
        new OutcomeTable(console, language, paths).planned(files, folder);
        console.nextStep(language.texts().count("report.next.dry-run", files.size()));
        return ExitCode.DONE;
    }

    /** What was made, and what could not be. */
    public ExitCode made(List<ReportOutcome> outcomes, Path folder) {
        List<Made> made = all(outcomes, Made.class);
        List<Failed> failed = all(outcomes, Failed.class);
        List<NotApplicable> unfit = all(outcomes, NotApplicable.class);
        made.forEach(one -> one.result().findings().forEach(this::note));
        unfit.forEach(one -> note(
                Wording.of("report.unfit.nothing", one.report().descriptor().title(language.language()))));
        if (!outcomes.isEmpty() && unfit.size() == outcomes.size()) {
            throw Refusal.failed("error.no-report-fits").remedy("error.no-report-fits.remedy");
        }
        new OutcomeTable(console, language, paths).made(made, folder);
        ExitCode code = new FailedReports(console, language, new FileTrouble(paths)).tell(failed);
        console.nextStep(next(made, failed));
        return code;
    }

    private String next(List<Made> made, List<Failed> failed) {
        if (!failed.isEmpty()) {
            return language.texts().get("report.next.failed");
        }
        if (made.stream().allMatch(ReportScreen::isForNobodyOutside)) {
            return made.size() == 1
                    ? language.texts()
                            .get(
                                    "report.next.internal.one",
                                    paths.of(made.get(0).file()))
                    : language.texts().get("report.next.internal");
        }
        return made.size() == 1
                ? language.texts().get("report.next.one", paths.of(made.get(0).file()))
                : language.texts().get("report.next");
    }

    private static boolean isForNobodyOutside(Made made) {
        return made.report().descriptor().audiences().equals(Set.of(Audience.INTERNAL));
    }

    private void note(Finding finding) {
        note(finding.message() + " " + finding.remedy());
    }

    private void note(String text) {
        String label = language.texts().get("report.note");
        console.message(
                Wrapped.text(console.errorInk().warning(label) + " ", label.length() + 1, text, console.columns()));
    }

    private static <T> List<T> all(List<ReportOutcome> outcomes, Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
