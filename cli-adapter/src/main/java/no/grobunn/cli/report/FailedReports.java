package no.grobunn.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.FileTrouble;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.text.Texts;

/** What is said of reports that could not be made. */
public final class FailedReports {
    private final Console console;
    private final LanguageChoice language;

    private final FileTrouble fileTrouble;

    public FailedReports(Console console, LanguageChoice language, FileTrouble fileTrouble) {
        this.console = console;
        this.language = language;
        this.fileTrouble = fileTrouble;
    }

    /** Says why each failed; what else was made is not touched by it. */
    public ExitCode tell(List<ReportOutcome.Failed> failed) {
        failed.forEach(this::tell);
        if (failed.isEmpty()) {
            return ExitCode.DONE;
        }
        boolean onlyFiles = failed.stream().allMatch(one -> one.cause() instanceof IOException);
        return onlyFiles ? ExitCode.FILE_TROUBLE : ExitCode.FAILED;
    }

    private void tell(ReportOutcome.Failed failed) {
        Texts texts = language.texts();
        String label = texts.get("error.label");
        console.error(Wrapped.text(
                console.errorInk().error(label) + " ",
                label.length() + 1,
                texts.get(
                        "error.report-failed",
                        failed.report().descriptor().title(language.language()),
                        failed.report().descriptor().format().id(),
                        reason(failed.cause())),
                console.columns()));
        console.error(Wrapped.text("  ", 2, remedy(failed), console.columns()));
        console.trace(failed.cause());
    }

    private String reason(Throwable cause) {
        if (cause instanceof ContentRefusedException refused) {
            return refused.message(language.language());
        }
        return cause instanceof IOException trouble
                ? fileTrouble.of(trouble).message().in(language.texts())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private String remedy(ReportOutcome.Failed failed) {
        if (failed.cause() instanceof ContentRefusedException refused) {
            return refused.remedy(language.language());
        }
        if (failed.cause() instanceof IOException trouble) {
            return fileTrouble.of(trouble).remedies().stream()
                    .map(remedy -> remedy.in(language.texts()))
                    .collect(Collectors.joining(" "));
        }
        return language.texts()
                .get("error.report-failed.remedy", failed.report().origin().place());
    }
}
