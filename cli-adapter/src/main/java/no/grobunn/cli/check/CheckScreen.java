package no.grobunn.cli.check;

import java.util.List;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.json.Json;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.RuleProblem;

/** Shows what a check came to, in the form that was asked for. */
public final class CheckScreen {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;
    private final String version;

    /**
     * A screen.
     *
     * @param version the product's version
     */
    public CheckScreen(Console console, LanguageChoice language, PathNames paths, String version) {
        this.console = console;
        this.language = language;
        this.paths = paths;
        this.version = version;
    }

    /** Rules that were not tried, and why; beside the results, whatever their form. */
    public void notLoaded(List<RuleProblem> problems) {
        problems.forEach(problem ->
                console.message(Wrapped.text("", 2, problem.message(language.language()), console.columns())));
    }

    /** For a person. */
    public void text(Checked checked) {
        new CheckText(console, language, paths, new ProblemScreen(console, language, paths)).show(checked);
    }

    /** For scripts. */
    public void json(Checked checked) {
        console.data(Json.text(new CheckJson(language.language(), paths).of(checked)));
    }

    /** For tools that show what others have found in files. */
    public void sarif(Checked checked, ReadinessRules rules) {
        SarifRules described = new SarifRules(language.language(), rules.descriptions());
        console.data(Json.text(new SarifLog(checked, language, paths, described).of(version)));
    }
}
