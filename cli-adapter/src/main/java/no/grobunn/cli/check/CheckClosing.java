package no.grobunn.cli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.core.readiness.Duty;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.Severity;

/** What follows the findings: what to remember, how many rules were judged, and the verdict. */
final class CheckClosing {
    private final CheckVoice voice;
    private final ReadinessResult result;
    private final List<String> lines = new ArrayList<>();

    CheckClosing(CheckVoice voice) {
        this.voice = voice;
        result = voice.result();
    }

    List<String> lines() {
        duties();
        rules();
        lines.add(voice.ink().strong(verdict()));
        return lines;
    }

    private void duties() {
        if (!result.duties().isEmpty()) {
            lines.add("");
            lines.add(voice.ink().strong(voice.text("heading.remember")));
            result.duties().forEach(this::duty);
        }
    }

    private void duty(Duty duty) {
        lines.add(Wrapped.text("  – ", 4, duty.text(), voice.console().columns()));
        lines.add(voice.ink().faint(voice.indented(4, duty.source())));
    }

    private void rules() {
        int silent = result.notApplicable().size();
        String counts = voice.count("rules", result.judged(), result.kept());
        String others = silent == 0 ? "" : " " + voice.count("rules.silent", silent);
        lines.add("");
        lines.add(voice.indented(0, counts + others + hint(silent)));
        if (voice.console().isVerbose() && silent > 0) {
            Columns table = Columns.of("ll");
            result.notApplicable()
                    .forEach(rule -> table.row(
                            rule.rule().code(), voice.terms().term(rule.whyNot().orElseThrow())));
            lines.addAll(table.lines(voice.console().columns()));
            lines.add("");
        }
    }

    private String hint(int silent) {
        return silent == 0 || voice.console().isVerbose() ? "" : " " + voice.text("rules.hint");
    }

    private String verdict() {
        String found = Arrays.stream(Severity.values())
                .filter(severity -> !result.findings(severity).isEmpty())
                .map(severity -> voice.count(
                        "found." + severity.code(), result.findings(severity).size()))
                .collect(Collectors.joining(", "));
        String verdict = voice.text("verdict." + word());
        return voice.indented(0, found.isEmpty() ? verdict : verdict + " " + voice.text("found", found));
    }

    private String word() {
        if (!result.findings(Severity.BLOCKER).isEmpty()) {
            return "not-ready";
        }
        return result.pilot() == null ? "no-pilot" : "ready";
    }
}
