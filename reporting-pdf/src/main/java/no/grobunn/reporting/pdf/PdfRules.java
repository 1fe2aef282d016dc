package no.grobunn.reporting.pdf;

import java.util.List;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleBook;

/** What a check asks of a dossier so that PDF can be made of it. Stateless and thread-safe. */
public final class PdfRules implements RuleBook {
    /** For {@link java.util.ServiceLoader}. */
    public PdfRules() {}

    @Override
    public List<ReadinessRule> rules() {
        return List.of(new CharacterRule());
    }
}
