package no.grobunn.cli.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.text.Texts;
import picocli.CommandLine.ParameterException;

/** The one place that turns what was thrown into words on standard error and an exit code. */
public final class FailureReport {
    private final Console console;
    private final LanguageChoice language;
    private final FileTrouble fileTrouble;

    public FailureReport(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        fileTrouble = new FileTrouble(paths);
    }

    /** Says what went wrong and what to do about it. */
    public ExitCode tell(Throwable thrown) {
        Refusal refusal = refusal(thrown);
        show(refusal);
        if (refusal != thrown) {
            console.trace(thrown);
        }
        return refusal.code();
    }

    /** Says that the run was stopped, and that nothing is left half-written. */
    public ExitCode interrupted() {
        console.error(language.texts().get("error.interrupted"));
        return ExitCode.INTERRUPTED;
    }

    private void show(Refusal refusal) {
        Texts texts = language.texts();
        String label = texts.get("error.label");
        console.error(Wrapped.text(
                console.errorInk().error(label) + " ",
                label.length() + 1,
                refusal.message().in(texts),
                console.columns()));
        refusal.remedies().forEach(remedy -> console.error(Wrapped.text("  ", 2, remedy.in(texts), console.columns())));
    }

    private Refusal refusal(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        if (thrown instanceof ParameterException mistyped) {
            return Mistyped.of(mistyped);
        }
        if (thrown instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return fileTrouble.of(wrapped.getCause());
        }
        return thrown instanceof IOException trouble ? fileTrouble.of(trouble) : unexpected(thrown);
    }

    private static Refusal unexpected(Throwable thrown) {
        return Refusal.failed("error.unexpected", thrown.toString()).remedy("error.unexpected.remedy");
    }
}
