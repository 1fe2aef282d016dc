package no.grobunn.core.readiness;

import java.util.List;

/**
 * Findings of one code and weight. Immutable.
 *
 * @param rule what the code stands for
 * @param findings the findings, at least one
 */
public record FindingGroup(RuleDescription rule, List<Finding> findings) {
    public FindingGroup {
        findings = List.copyOf(findings);
    }
}
