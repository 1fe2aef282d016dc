package no.grobunn.core.invariant;

import java.util.List;
import java.util.stream.Collectors;

/** An object of the domain was refused; it carries every rule that was broken. */
public final class InvariantException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final transient List<Violation> violations;

    InvariantException(String subject, List<Violation> violations) {
        super(subject + ": "
                + violations.stream()
                        .map(violation -> violation.rule() + " " + violation.fields() + " " + violation.arguments())
                        .collect(Collectors.joining("; ")));
        this.subject = subject;
        this.violations = List.copyOf(violations);
    }

    /** What was refused: {@code work package}. */
    public String subject() {
        return subject;
    }

    /** Every broken rule, at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
