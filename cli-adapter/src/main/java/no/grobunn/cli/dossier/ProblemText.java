package no.grobunn.cli.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.cli.console.Ink;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.Problem;

/** Problems as a person reads them: where, what, and how to mend it. */
public final class ProblemText {
    /** More than these nobody reads at once; the rest is counted. */
    private static final int SHOWN = 200;

    private final LanguageChoice language;
    private final PathNames paths;
    private final Path folder;
    private final int columns;

    /**
     * Texts of the problems of one dossier.
     *
     * @param folder where its files lie
     */
    public ProblemText(LanguageChoice language, PathNames paths, Path folder, int columns) {
        this.language = language;
        this.paths = paths;
        this.folder = folder;
        this.columns = columns;
    }

    /** The problems as lines, in reading order. */
    public List<String> lines(List<Problem> problems, Ink ink) {
        List<String> lines = new ArrayList<>();
        problems.stream().limit(SHOWN).forEach(problem -> {
            lines.add(heading(problem, ink));
            paragraph(lines, problem.message(language.language()));
            paragraph(lines, problem.remedy(language.language()));
            lines.add("");
        });
        if (problems.size() > SHOWN) {
            lines.add(language.texts().count("check.more", problems.size() - SHOWN));
            lines.add("");
        }
        return lines;
    }

    private String heading(Problem problem, Ink ink) {
        String kind = language.texts().get(Verdict.isError(problem) ? "check.error" : "check.warning");
        return ink.strong(position(problem))
                + "  "
                + (Verdict.isError(problem) ? ink.error(kind) : ink.warning(kind))
                + "  "
                + ink.faint(problem.code());
    }

    /** The place as terminals and editors follow it: {@code folder/file:line:column}; a cell as spreadsheet programs name it. */
    String position(Problem problem) {
        Position at = problem.position();
        if (at.sheet() != null) {
            return at.toString();
        }
        return paths.of(folder.resolve(at.file())) + ":" + at.line() + ":" + at.column();
    }

    private void paragraph(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(Wrapped.text("  ", 2, text, columns));
        }
    }
}
