package no.grobunn.cli.dossier;

import java.nio.file.Path;
import java.util.List;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Texts;

/** What is wrong with a dossier, as a person reads it. */
public final class ProblemScreen {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public ProblemScreen(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /** Shows what keeps a dossier from loading, and the next step. */
    public void refuse(ReadResult reading, Path place) {
        list(reading, place);
        console.result("");
        new Verdict(reading).firstError().ifPresent(error -> console.nextStep(next(error, place)));
    }

    /** Shows every problem, and how many there are; nothing if there is none. */
    public void list(ReadResult reading, Path place) {
        list(reading.problems(), place);
    }

    /** Shows problems, and how many there are; nothing if there is none. */
    public void list(List<Problem> found, Path place) {
        if (!found.isEmpty()) {
            problems(place).lines(found, console.ink()).forEach(console::result);
            console.result(console.ink().strong(paths.of(place) + ": " + counts(new Verdict(found))));
        }
    }

    private String counts(Verdict verdict) {
        Texts texts = language.texts();
        String errors = texts.count("check.errors", verdict.errors());
        String warnings = texts.count("check.warnings", verdict.warnings());
        if (verdict.errors() == 0) {
            return warnings;
        }
        return verdict.warnings() == 0 ? errors : errors + ", " + warnings;
    }

    private ProblemText problems(Path place) {
        return new ProblemText(language, paths, DossierPlace.folder(place), console.columns());
    }

    private String next(Problem error, Path place) {
        String argument = paths.asArgument(place);
        String suffix = argument.equals(".") ? "" : Wrapped.TOGETHER + argument;
        return language.texts().get("check.next.errors", problems(place).position(error), suffix);
    }
}
