package no.grobunn.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.grobunn.core.storage.Problem.Severity;
import no.grobunn.core.storage.tree.Mistake;

/** Keeps the first problems in reading order and counts the others, so that a hostile file costs no more than an unlucky one. Not thread-safe. */
final class ProblemCollector {
    /** How many problems are kept. */
    static final int MOST = 10_000;

    private final TreeSet<Problem> problems = new TreeSet<>(Problem.READING_ORDER);
    private long beyond;
    private boolean errors;

    void error(Mistake mistake) {
        errors = true;
        add(Problem.of(mistake, Severity.ERROR));
    }

    void warning(Mistake mistake) {
        add(Problem.of(mistake, Severity.WARNING));
    }

    private void add(Problem problem) {
        if (problems.size() == MOST && Problem.READING_ORDER.compare(problem, problems.last()) > 0) {
            beyond++;
        } else if (problems.add(problem) && problems.size() > MOST) {
            problems.pollLast();
            beyond++;
        }
    }

    boolean hasErrors() {
        return errors;
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    long count() {
        return problems.size() + beyond;
    }
}
