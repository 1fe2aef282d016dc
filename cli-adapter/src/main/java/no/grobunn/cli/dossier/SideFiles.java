package no.grobunn.cli.dossier;

import java.nio.file.Path;
import java.util.List;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.storage.Problem;

/** Where files that are no dossier, but lie beside one, must show that they are sound before they are used. */
public final class SideFiles {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public SideFiles(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * Shows what is wrong with a file, if anything is.
     *
     * @param folder where the file lies, from which messages name it
     * @param key the text that says that it cannot be used; {@code .remedy} after it says what to do
     * @throws Refusal if anything is wrong
     */
    public void requireSound(List<Problem> problems, Path folder, String key) {
        if (!problems.isEmpty()) {
            new ProblemText(language, paths, folder, console.columns())
                    .lines(problems, console.errorInk())
                    .forEach(console::error);
            throw Refusal.of(new Verdict(problems).exitCode(), key).remedy(key + ".remedy");
        }
    }
}
