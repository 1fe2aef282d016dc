package no.grobunn.core.storage;

import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.text.Language;

/** A dossier was asked for that its files do not make; carries every problem. */
public final class UnreadableDossierException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnreadableDossierException(List<Problem> problems) {
        super(problems.stream()
                .limit(20)
                .map(problem -> problem.position() + " " + problem.message(Language.EN))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in reading order. */
    public List<Problem> problems() {
        return problems;
    }
}
