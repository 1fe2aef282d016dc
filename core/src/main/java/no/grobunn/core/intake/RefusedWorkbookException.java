package no.grobunn.core.intake;

import java.io.Serial;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.text.Language;

/** A file that is not opened, with the reason. */
public final class RefusedWorkbookException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /**
     * A refusal.
     *
     * @param problem why, and what the person who has the file can do
     */
    public RefusedWorkbookException(Problem problem) {
        super(problem.message(Language.EN));
        this.problem = problem;
    }

    /** Why the file is not opened, and what the person who has it can do. */
    public Problem problem() {
        return problem;
    }
}
