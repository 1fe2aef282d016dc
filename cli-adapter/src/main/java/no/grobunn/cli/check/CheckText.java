package no.grobunn.cli.check;

import java.nio.file.Path;
import java.util.Optional;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.DossierParts;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.text.Texts;

/** What a check found, as a person reads it: what it judged, the findings worst first, the verdict and the next step. */
public final class CheckText {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;
    private final ProblemScreen problems;

    public CheckText(Console console, LanguageChoice language, PathNames paths, ProblemScreen problems) {
        this.console = console;
        this.language = language;
        this.paths = paths;
        this.problems = problems;
    }

    /** Shows all that was found. */
    public void show(Checked checked) {
        checked.readiness()
                .ifPresentOrElse(
                        result -> show(checked, result), () -> problems.refuse(checked.reading(), checked.place()));
    }

    private void show(Checked checked, ReadinessResult result) {
        CheckVoice voice = new CheckVoice(checked, result, language.texts(), paths, console);
        if (!checked.reading().problems().isEmpty()) {
            problems.list(checked.reading(), checked.place());
            console.result("");
        }
        new CheckHead(voice).lines().forEach(console::result);
        new FindingsText(voice).lines().forEach(console::result);
        new CheckClosing(voice).lines().forEach(console::result);
        console.result("");
        console.nextStep(next(voice));
    }

    private String next(CheckVoice voice) {
        Texts texts = language.texts();
        String suffix = suffix(voice.checked().place()) + voice.checked().wish().options();
        Optional<Finding> blocker =
                voice.result().findings(Severity.BLOCKER).stream().findFirst();
        if (blocker.isPresent()) {
            return texts.get(
                    "check.next.blocker",
                    voice.position(blocker.get()),
                    suffix,
                    Wrapped.TOGETHER + blocker.get().code());
        }
        return new DossierParts(voice.checked().reading().dossierOrThrow(), language.language())
                .firstMissing()
                .map(missing -> texts.get("check.next.missing", missing, suffix))
                .orElseGet(() -> texts.get("check.next", suffix));
    }

    private String suffix(Path place) {
        String argument = paths.asArgument(place);
        return argument.equals(".") ? "" : Wrapped.TOGETHER + argument;
    }
}
