package no.grobunn.cli.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.WaivedFinding;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.text.Language;

/** Makes the results of a log: one for each error of the dossier and each finding. Not thread-safe. */
final class SarifResults {
    /** What a fingerprint is made of; another recipe gets another name (SARIF 2.1.0, section 3.27.17). */
    private static final String FINGERPRINT = "codeAndSubject/v1";

    private final Checked checked;
    private final Language language;
    private final SarifPlaces places;
    private final SarifRules rules;
    private final Map<String, Integer> seen = new HashMap<>();

    SarifResults(Checked checked, Language language, SarifPlaces places, SarifRules rules) {
        this.checked = checked;
        this.language = language;
        this.places = places;
        this.rules = rules;
    }

    /** An error of the dossier, or a warning of its reader. */
    Map<String, Object> of(Problem problem) {
        Map<String, Object> result = head(problem.code(), rules.place(problem), SarifRules.level(problem));
        result.put("message", message(problem.message(language), problem.remedy(language)));
        result.put("locations", List.of(places.location(problem.position(), problem.path())));
        result.put("partialFingerprints", fingerprint(problem.code(), problem.path()));
        return result;
    }

    /** A finding. */
    Map<String, Object> of(Finding finding) {
        String subject = finding.subject() == null ? "" : finding.subject();
        Map<String, Object> result =
                head(finding.code(), rules.place(finding.code()), SarifRules.level(finding.severity()));
        result.put("message", message(finding.message(), finding.remedy()));
        result.put("locations", List.of(places.location(checked.position(finding), subject)));
        result.put("partialFingerprints", fingerprint(finding.code(), subject));
        return result;
    }

    /** A finding that is accepted: in the dossier itself, so it is suppressed «in source» (section 3.35.2). */
    Map<String, Object> of(WaivedFinding waived) {
        Waiver waiver = waived.waiver();
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("by", waiver.by());
        who.put("date", waiver.date());
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "inSource");
        suppression.put("status", "accepted");
        suppression.put("justification", waiver.reason());
        suppression.put("location", places.location(position(waiver), null));
        suppression.put("properties", who);
        Map<String, Object> result = of(waived.finding());
        result.put("suppressions", List.of(suppression));
        return result;
    }

    private Position position(Waiver waiver) {
        int index = checked.reading().dossierOrThrow().waivers().indexOf(waiver);
        return checked.position("waivers/" + index);
    }

    private static Map<String, Object> head(String code, int place, String level) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", code);
        result.put("ruleIndex", place);
        result.put("level", level);
        return result;
    }

    private static Map<String, Object> message(String message, String remedy) {
        return Map.of("text", remedy.isEmpty() ? message : message + " " + remedy);
    }

    /** The same as long as it is about the same thing, wherever that stands; things of a kind about one subject are counted. */
    private Map<String, Object> fingerprint(String code, String subject) {
        String what = code + ":" + subject;
        int nth = seen.merge(what, 1, Integer::sum);
        return Map.of(FINGERPRINT, nth == 1 ? what : what + ":" + nth);
    }
}
