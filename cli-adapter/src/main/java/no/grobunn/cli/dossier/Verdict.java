package no.grobunn.cli.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.Problem.Severity;
import no.grobunn.core.storage.ReadResult;

/** What reading a dossier comes to. */
public final class Verdict {
    /** These say that the file system refused, not that somebody wrote something wrong. */
    private static final Set<String> NOT_READ = Set.of("file-unreadable", "file-missing", "no-dossier-file");

    private final List<Problem> problems;

    public Verdict(ReadResult reading) {
        this(reading.problems());
    }

    /** What these problems come to. */
    public Verdict(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** How many problems keep the dossier from loading. */
    public long errors() {
        return problems.stream().filter(Verdict::isError).count();
    }

    /** How many do not. */
    public long warnings() {
        return problems.size() - errors();
    }

    /** The first that keeps it from loading. */
    public Optional<Problem> firstError() {
        return problems.stream().filter(Verdict::isError).findFirst();
    }

    /** How the run ends. */
    public ExitCode exitCode() {
        if (problems.stream().anyMatch(problem -> NOT_READ.contains(problem.code()))) {
            return ExitCode.FILE_TROUBLE;
        }
        return errors() == 0 ? ExitCode.DONE : ExitCode.DOSSIER_HAS_ERRORS;
    }

    /** Whether a problem keeps the dossier from loading. */
    public static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
