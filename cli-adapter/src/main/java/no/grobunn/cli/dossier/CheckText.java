package no.grobunn.cli.dossier;

import java.nio.file.Path;
import java.util.Optional;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Texts;

/** What a check found, as a person reads it. */
public final class CheckText {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public CheckText(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /** Shows the problems, what the dossier holds and lacks, and the next step. */
    public void show(ReadResult reading, Path place) {
        ProblemText problems = problems(place);
        problems.lines(reading.problems(), console.ink()).forEach(console::result);
        console.result(console.ink().strong(verdict(reading, place)));
        reading.dossier().ifPresent(this::parts);
        console.result("");
        console.nextStep(next(reading, place));
    }

    private String verdict(ReadResult reading, Path place) {
        Texts texts = language.texts();
        long errors = new Verdict(reading).errors();
        long warnings = new Verdict(reading).warnings();
        if (errors == 0 && warnings == 0) {
            return texts.get("check.sound", paths.of(place));
        }
        String both = errors == 0
                ? texts.count("check.warnings", warnings)
                : warnings == 0
                        ? texts.count("check.errors", errors)
                        : texts.count("check.errors", errors) + ", " + texts.count("check.warnings", warnings);
        return paths.of(place) + ": " + both;
    }

    private void parts(Dossier dossier) {
        DossierParts parts = new DossierParts(dossier, language.language());
        console.result(Wrapped.text("  ", 2, parts.held(), console.columns()));
        if (!parts.missing().isEmpty()) {
            console.result("");
            console.result(Wrapped.text(
                    "", 0, language.texts().get("check.missing", parts.missingNames()), console.columns()));
        }
    }

    private ProblemText problems(Path place) {
        return new ProblemText(language, paths, DossierPlace.folder(place), console.columns());
    }

    private String next(ReadResult reading, Path place) {
        String argument = paths.asArgument(place);
        String suffix = argument.equals(".") ? "" : Wrapped.TOGETHER + argument;
        Optional<Problem> error = new Verdict(reading).firstError();
        if (error.isPresent()) {
            return language.texts().get("check.next.errors", problems(place).position(error.get()), suffix);
        }
        return reading.dossier()
                .flatMap(dossier -> new DossierParts(dossier, language.language()).firstMissing())
                .map(missing -> language.texts().get("check.next.missing", missing, suffix))
                .orElseGet(() -> language.texts().get("check.next", suffix));
    }
}
