package no.grobunn.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.FindingGroup;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.WaivedFinding;

/** The findings as a person reads them: worst first, those of a kind under one heading, the remedy once; then those that are accepted. */
final class FindingsText {
    /** More of one kind nobody reads at once; the rest is counted. */
    private static final int SHOWN = 5;

    private final CheckVoice voice;
    private final List<String> lines = new ArrayList<>();

    FindingsText(CheckVoice voice) {
        this.voice = voice;
    }

    List<String> lines() {
        for (Severity severity : Severity.values()) {
            findings(severity);
        }
        waived();
        return lines;
    }

    private void findings(Severity severity) {
        List<FindingGroup> groups = voice.result().groups(severity);
        if (!groups.isEmpty()) {
            heading(severity, voice.result().findings(severity).size());
            groups.forEach(this::group);
        }
    }

    private void heading(Severity severity, int count) {
        String text = voice.text("heading." + severity.code(), count);
        lines.add("");
        lines.add(
                switch (severity) {
                    case BLOCKER -> voice.ink().error(text);
                    case WARNING -> voice.ink().warning(text);
                    case NOTE -> voice.ink().strong(text);
                });
    }

    private void group(FindingGroup group) {
        lines.add("");
        heading(group.rule());
        byRemedy(shown(group.findings())).forEach(this::alike);
        more(group.findings().size());
    }

    private void heading(RuleDescription rule) {
        String about = voice.terms().termCapitalised(rule.topic()) + ": "
                + rule.title(voice.result().language());
        lines.add(voice.ink().strong(about) + "  " + voice.ink().faint(rule.code()));
    }

    private List<Finding> shown(List<Finding> all) {
        return voice.console().isVerbose() ? all : all.stream().limit(SHOWN).toList();
    }

    private void more(int count) {
        if (count > SHOWN && !voice.console().isVerbose()) {
            lines.add(voice.indented(2, voice.count("of-a-kind", count - SHOWN)));
        }
    }

    private static Map<String, List<Finding>> byRemedy(List<Finding> findings) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        findings.forEach(finding -> alike.computeIfAbsent(finding.remedy(), remedy -> new ArrayList<>())
                .add(finding));
        return alike;
    }

    private void alike(String remedy, List<Finding> findings) {
        findings.forEach(this::place);
        lines.add(voice.indented(2, voice.text("remedy", remedy)));
    }

    private void place(Finding finding) {
        lines.add("  " + voice.position(finding));
        lines.add(voice.indented(4, finding.message()));
    }

    private void waived() {
        List<WaivedFinding> waived = voice.result().waived();
        if (!waived.isEmpty()) {
            lines.add("");
            lines.add(voice.ink().strong(voice.text("heading.waived", waived.size())));
            byWaiver(waived).forEach(this::waived);
        }
    }

    private static Map<Waiver, List<Finding>> byWaiver(List<WaivedFinding> waived) {
        Map<Waiver, List<Finding>> alike = new LinkedHashMap<>();
        waived.forEach(one ->
                alike.computeIfAbsent(one.waiver(), waiver -> new ArrayList<>()).add(one.finding()));
        return alike;
    }

    private void waived(Waiver waiver, List<Finding> findings) {
        lines.add("");
        heading(voice.result().ruleOf(findings.get(0)));
        shown(findings).forEach(this::place);
        more(findings.size());
        lines.add(voice.indented(
                2, voice.text("waived", waiver.by(), voice.formats().longDate(waiver.date()), waiver.reason())));
    }
}
