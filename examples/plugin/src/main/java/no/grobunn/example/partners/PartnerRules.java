package no.grobunn.example.partners;

import java.util.List;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleBook;

/** The rules that this plugin adds to a check. Stateless and thread-safe. */
public final class PartnerRules implements RuleBook {
    /** For {@link java.util.ServiceLoader}. */
    public PartnerRules() {}

    @Override
    public List<ReadinessRule> rules() {
        return List.of(new PartnerWebsite());
    }
}
