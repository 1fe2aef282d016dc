package no.grobunn.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;

/** What stands behind codes, as scripts read it. */
public final class ExplanationJson {
    private final Language language;

    public ExplanationJson(Language language) {
        this.language = language;
    }

    /** One code. */
    public Map<String, Object> of(Explanations explanations, String code) {
        return json(explanations, code, explanations.group(code));
    }

    /** Every code, group by group. */
    public List<Map<String, Object>> of(Explanations explanations) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (CodeGroup group : explanations.groups()) {
            group.codes().forEach(code -> all.add(json(explanations, code, group)));
        }
        return all;
    }

    private Map<String, Object> json(Explanations explanations, String code, CodeGroup group) {
        Explanation explanation = explanations.of(code, language);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", explanation.code());
        json.put("group", group.id());
        json.put("severity", explanations.severity(code).map(Severity::code));
        json.put("language", language.code());
        json.put("title", explanation.title());
        json.put("what", explanation.what());
        json.put("why", explanation.why());
        json.put("source", explanation.source());
        json.put("wrong", Optional.ofNullable(explanation.wrong()));
        json.put("right", Optional.ofNullable(explanation.right()));
        return json;
    }
}
