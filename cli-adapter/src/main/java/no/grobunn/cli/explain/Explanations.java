package no.grobunn.cli.explain;

import java.util.List;
import java.util.Optional;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.NearestMatch;

/** What stands behind every code that a check can report. */
public final class Explanations {
    private final List<ExplanationSource> sources;

    private Explanations(List<ExplanationSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Those of what is wrong in files, and of the rules that a check judges by. */
    public static Explanations of(ReadinessRules rules) {
        return new Explanations(List.of(new ProblemCodes(), new FindingCodes(rules)));
    }

    /** The codes in groups, in the order in which a person meets them; none is empty. */
    public List<CodeGroup> groups() {
        return sources.stream()
                .flatMap(source -> source.groups().stream())
                .filter(group -> !group.codes().isEmpty())
                .toList();
    }

    /** The group that a code is in. */
    public CodeGroup group(String code) {
        return groups().stream()
                .filter(group -> group.codes().contains(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /**
     * What stands behind a code.
     *
     * @throws Refusal if there is no such code, offering the nearest
     */
    public Explanation of(String code, Language language) {
        return sources.stream()
                .map(source -> source.of(code, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /** How much a finding of this code weighs as a rule; the case at hand may weigh less, and a funder may make it more. Empty for what is wrong in files. */
    public Optional<Severity> severity(String code) {
        return sources.stream()
                .map(source -> source.severity(code))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Refusal unknown(String code) {
        Refusal refusal = Refusal.wrongUse("error.unknown-code", code);
        List<String> codes =
                groups().stream().flatMap(group -> group.codes().stream()).toList();
        NearestMatch.of(code, codes).ifPresent(near -> refusal.remedy("error.did-you-mean", near));
        // Far too many to offer them all.
        return refusal.remedy("error.unknown-code.remedy");
    }
}
