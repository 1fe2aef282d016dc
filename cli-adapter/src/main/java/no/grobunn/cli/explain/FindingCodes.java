package no.grobunn.cli.explain;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;

/** The codes of what a funder or the county would object to. */
final class FindingCodes implements ExplanationSource {
    private final ReadinessRules rules;

    FindingCodes(ReadinessRules rules) {
        this.rules = rules;
    }

    @Override
    public List<CodeGroup> groups() {
        return List.of(CodeGroup.of("finding", rules.codes()));
    }

    @Override
    public Optional<Explanation> of(String code, Language language) {
        return rules.find(code).map(rule -> rule.explanation(language));
    }

    @Override
    public Optional<Severity> severity(String code) {
        return rules.find(code).map(RuleDescription::severity);
    }
}
