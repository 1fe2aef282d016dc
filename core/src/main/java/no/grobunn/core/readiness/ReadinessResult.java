package no.grobunn.core.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same, code by code: topic by topic, then in the order of the rules. */
    public List<FindingGroup> groups(Severity severity) {
        Map<RuleDescription, List<Finding>> byRule = new LinkedHashMap<>();
        for (RuleResult result : results) {
            result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> byRule.computeIfAbsent(ruleOf(finding), rule -> new ArrayList<>())
                            .add(finding));
        }
        return byRule.entrySet().stream()
                .map(group -> new FindingGroup(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(group -> group.rule().topic()))
                .toList();
    }

    /** What a finding's code stands for. */
    public RuleDescription ruleOf(Finding finding) {
        return results.stream()
                .map(RuleResult::rule)
                .filter(rule -> rule.code().equals(finding.code()))
                .findFirst()
                .orElse(RuleFailure.RULE);
    }

    /** How many rules had something to say. */
    public int judged() {
        return results.size() - notApplicable().size();
    }

    /** How many rules had nothing to object to. */
    public int kept() {
        return (int) results.stream()
                .filter(result -> result.outcome() instanceof RuleResult.Outcome.Kept)
                .count();
    }

    /** The rules that had nothing to say. */
    public List<RuleResult> notApplicable() {
        return results.stream().filter(result -> result.whyNot().isPresent()).toList();
    }

    /** What is left to see to, for no rule can judge it. */
    public List<Duty> duties() {
        return new Duties(profile, language).of(pilot);
    }

    /** Whether there is a pilot, and nothing stops its submission. */
    public boolean isReady() {
        return pilot != null && findings(Severity.BLOCKER).isEmpty();
    }
}
