package no.grobunn.core.readiness;

import java.util.List;
import java.util.Optional;

/**
 * What one rule came to.
 *
 * @param rule the rule
 * @param outcome whether it was kept, broken, or did not apply
 * @param findings what is objected to
 * @param waived what is objected to and accepted
 */
public record RuleResult(RuleDescription rule, Outcome outcome, List<Finding> findings, List<WaivedFinding> waived) {
    /** What a rule came to. */
    public sealed interface Outcome {
        /** Nothing to object to. */
        record Kept() implements Outcome {}

        /** At least one finding, waived or not. */
        record Broken() implements Outcome {}

        /** The rule had nothing to say. */
        record NotApplicable(Inapplicable why) implements Outcome {}

        /** The rule failed; nothing is known. */
        record Failed(Throwable cause) implements Outcome {}
    }

    public RuleResult {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /** Why the rule had nothing to say; empty if it had. */
    public Optional<Inapplicable> whyNot() {
        return outcome instanceof Outcome.NotApplicable not ? Optional.of(not.why()) : Optional.empty();
    }
}
