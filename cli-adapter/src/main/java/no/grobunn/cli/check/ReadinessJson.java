package no.grobunn.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.readiness.Duty;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.RuleResult;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.WaivedFinding;
import no.grobunn.core.storage.Position;

/** Whether a dossier is ready, as scripts read it. */
final class ReadinessJson {
    private final Checked checked;
    private final ReadinessResult result;

    ReadinessJson(Checked checked, ReadinessResult result) {
        this.checked = checked;
        this.result = result;
    }

    /** The same keys for a dossier that does not load. */
    static Map<String, Object> notJudged() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ready", false);
        json.put("pilot", Optional.empty());
        json.put("profile", Optional.empty());
        json.put("counts", Optional.empty());
        json.put("findings", List.of());
        json.put("waived", List.of());
        json.put("rules", Optional.empty());
        json.put("reminders", List.of());
        return json;
    }

    Map<String, Object> of() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ready", result.isReady());
        json.put("pilot", Optional.ofNullable(result.pilot()).map(PilotSketch::id));
        json.put("profile", profile(result.profile()));
        json.put("counts", counts());
        json.put("findings", result.findings().stream().map(this::finding).toList());
        json.put("waived", result.waived().stream().map(this::waived).toList());
        json.put("rules", rules());
        json.put("reminders", result.duties().stream().map(ReadinessJson::duty).toList());
        return json;
    }

    private Map<String, Object> profile(FunderProfile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", profile.id());
        json.put("title", profile.title().in(result.language()));
        json.put("validFrom", Optional.ofNullable(profile.validity().from()));
        json.put("validTo", Optional.ofNullable(profile.validity().to()));
        return json;
    }

    private Map<String, Object> counts() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            json.put(severity.code(), result.findings(severity).size());
        }
        json.put("waived", result.waived().size());
        return json;
    }

    private Map<String, Object> finding(Finding finding) {
        Position at = checked.position(finding);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().code());
        json.put("topic", result.ruleOf(finding).topic().code());
        json.put("subject", Optional.ofNullable(finding.subject()));
        json.put("file", at.file());
        json.put("line", at.line());
        json.put("column", at.column());
        json.put("message", finding.message());
        json.put("remedy", finding.remedy());
        json.put("source", Optional.ofNullable(finding.source()));
        return json;
    }

    private Map<String, Object> waived(WaivedFinding waived) {
        Waiver waiver = waived.waiver();
        Map<String, Object> why = new LinkedHashMap<>();
        why.put("reason", waiver.reason());
        why.put("by", waiver.by());
        why.put("date", waiver.date());
        Map<String, Object> json = finding(waived.finding());
        json.put("waiver", why);
        return json;
    }

    private Map<String, Object> rules() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("judged", result.judged());
        json.put("kept", result.kept());
        json.put(
                "notApplicable",
                result.notApplicable().stream()
                        .map(ReadinessJson::notApplicable)
                        .toList());
        return json;
    }

    private static Map<String, Object> notApplicable(RuleResult rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", rule.rule().code());
        json.put("why", rule.whyNot().orElseThrow().code());
        return json;
    }

    private static Map<String, Object> duty(Duty duty) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", duty.kind().name().toLowerCase(Locale.ROOT));
        json.put("text", duty.text());
        json.put("due", Optional.ofNullable(duty.due()));
        json.put("source", duty.source());
        return json;
    }
}
