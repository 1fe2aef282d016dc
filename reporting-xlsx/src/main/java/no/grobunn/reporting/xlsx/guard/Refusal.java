package no.grobunn.reporting.xlsx.guard;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.Problem.Severity;

/** Ends the search of a file at the first reason not to open it. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> arguments;

    /**
     * A refusal.
     *
     * @param arguments what the message is filled with, in its order
     */
    Refusal(Reason reason, Object... arguments) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Problem problem(String file) {
        return new Problem(reason.code(), Severity.ERROR, new Position(file, 1, 1), "", arguments, Optional.empty());
    }
}
