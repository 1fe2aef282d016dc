package no.grobunn.core.storage;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.dossier.Dossier;

/**
 * What came of reading a dossier. Immutable.
 *
 * @param dossier the dossier; present unless a problem is an error
 * @param problems what is wrong, in reading order: file by file, from the top; the first 10 000
 * @param sources where each field stands
 * @param problemCount how many problems there are; more than {@code problems} holds if the files are full of them
 */
public record ReadResult(Optional<Dossier> dossier, List<Problem> problems, SourceMap sources, long problemCount) {
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /** Whether a problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /**
     * The dossier.
     *
     * @throws UnreadableDossierException with every problem if there is none
     */
    public Dossier dossierOrThrow() {
        return dossier.orElseThrow(() -> new UnreadableDossierException(problems));
    }
}
