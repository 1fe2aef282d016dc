package no.grobunn.core.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to, in one language. Immutable.
 *
 * @param pilot the pilot that was judged, or null
 * @param profile the profile it was judged by
 * @param date the day it was judged for
 * @param language the language of every finding
 * @param results what each rule came to, in the order of the rules
 */
public record ReadinessResult(
        @Nullable PilotSketch pilot,
        FunderProfile profile,
        LocalDate date,
        Language language,
        List<RuleResult> results) {
    public ReadinessResult {
        results = List.copyOf(results);
    }

    /** What is objected to and not accepted: the worst first, then in the order of the rules and of the dossier. */
    public List<Finding> findings() {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What is objected to and accepted, in the same order. */
    public List<WaivedFinding> waived() {
        return results.stream()
                .flatMap(result -> result.waived().stream())
                .sorted(Comparator.comparing(waived -> waived.finding().severity()))
                .toList();
    }

    /** The findings of one weight that are not accepted. */
    public List<Finding> findings(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** Whether nothing stops a submission. */
    public boolean isReady() {
        return findings(Severity.BLOCKER).isEmpty();
    }
}
