package no.grobunn.cli.explain;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;

/** Where some of the codes are explained. */
interface ExplanationSource {
    /** The codes that it explains, in the order in which a person meets them. */
    List<CodeGroup> groups();

    /** What stands behind a code; empty if it is not one of these. */
    Optional<Explanation> of(String code, Language language);

    /** How much a finding of this code weighs as a rule; empty if it is not one of these, or is about a file and not an application. */
    default Optional<Severity> severity(String code) {
        return Optional.empty();
    }
}
