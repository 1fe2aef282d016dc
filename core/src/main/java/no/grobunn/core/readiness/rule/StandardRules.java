package no.grobunn.core.readiness.rule;

import java.util.List;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleBook;
import no.grobunn.core.readiness.rule.money.GrantShareRule;
import no.grobunn.core.readiness.rule.proposal.SummaryLength;

/** The rules of this library: this list is all there is to having one. Stateless and thread-safe. */
public final class StandardRules implements RuleBook {
    private static final List<ReadinessRule> RULES = List.of(
            // The proposal
            new SummaryLength(),
            // Costs and funding
            new GrantShareRule());

    /** For {@link java.util.ServiceLoader}. */
    public StandardRules() {}

    @Override
    public List<ReadinessRule> rules() {
        return RULES;
    }
}
