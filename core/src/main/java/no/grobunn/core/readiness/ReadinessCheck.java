package no.grobunn.core.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.grobunn.core.text.Language;

/** Judges cases by rules and the dossier's waivers. Immutable and thread-safe. */
public final class ReadinessCheck {
    private final ReadinessRules rules;

    public ReadinessCheck(ReadinessRules rules) {
        this.rules = rules;
    }

    /**
     * Judges a case. A rule that fails is a finding and stops no other.
     *
     * @param language the language of the findings
     */
    public ReadinessResult of(ReadinessCase subject, Language language) {
        WaiverDesk waivers = new WaiverDesk(subject);
        Findings findings = new Findings(subject.profile(), language);
        List<RuleResult> results = new ArrayList<>();
        for (ReadinessRule rule : rules.rules()) {
            results.add(result(rule, subject, waivers, findings));
        }
        results.add(result(WaiverDesk.UNUSED, waivers.unused(rules), waivers, findings));
        return new ReadinessResult(subject.pilot().orElse(null), subject.profile(), subject.date(), language, results);
    }

    @SuppressWarnings("CatchingUnchecked") // a foreign rule may throw anything, and none of it may stop the others
    private static RuleResult result(ReadinessRule rule, ReadinessCase subject, WaiverDesk waivers, Findings findings) {
        RuleDescription description = rule.description();
        try {
            Judgement judgement = Objects.requireNonNull(rule.judge(subject), "The rule gave no judgement");
            return result(description, judgement, waivers, findings);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            Objection failure = Objection.of("failed", SubjectPath.DOSSIER, description.code(), String.valueOf(e));
            Finding finding = findings.of(RuleFailure.RULE, failure);
            return new RuleResult(description, new RuleResult.Outcome.Failed(e), List.of(finding), List.of());
        }
    }

    private static RuleResult result(RuleDescription rule, Judgement judgement, WaiverDesk waivers, Findings findings) {
        if (judgement instanceof Judgement.NotApplicable not) {
            return new RuleResult(rule, new RuleResult.Outcome.NotApplicable(not.why()), List.of(), List.of());
        }
        if (!(judgement instanceof Judgement.Broken broken)) {
            return new RuleResult(rule, new RuleResult.Outcome.Kept(), List.of(), List.of());
        }
        List<Finding> open = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        for (Objection objection : broken.objections()) {
            Finding finding = findings.of(rule, objection);
            waivers.take(rule.code(), objection.subject())
                    .ifPresentOrElse(waiver -> waived.add(new WaivedFinding(finding, waiver)), () -> open.add(finding));
        }
        return new RuleResult(rule, new RuleResult.Outcome.Broken(), open, waived);
    }
}
