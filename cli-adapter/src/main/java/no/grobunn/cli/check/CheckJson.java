package no.grobunn.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierParts;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.text.Language;

/** What a check found, as scripts read it; {@code docs/check-json.md} says what each key is. */
public final class CheckJson {
    /** Enough for any script, and still a file that can be opened. */
    private static final int SHOWN = 10_000;

    private final Language language;
    private final PathNames paths;

    public CheckJson(Language language, PathNames paths) {
        this.language = language;
        this.paths = paths;
    }

    /** All that was found. */
    public Map<String, Object> of(Checked checked) {
        Verdict verdict = new Verdict(checked.reading());
        Optional<Dossier> dossier = checked.reading().dossier();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", paths.of(checked.place()));
        json.put("language", language.code());
        json.put("sound", verdict.errors() == 0);
        json.put("errors", verdict.errors());
        json.put("warnings", verdict.warnings());
        json.put(
                "problems",
                checked.reading().problems().stream()
                        .limit(SHOWN)
                        .map(this::problem)
                        .toList());
        json.put(
                "missing",
                dossier.map(whole -> new DossierParts(whole, language).missing())
                        .orElse(List.of()));
        json.put("date", checked.date());
        json.put(
                "pilots",
                dossier.map(Dossier::pilots).orElse(List.of()).stream()
                        .map(PilotSketch::id)
                        .toList());
        json.putAll(checked.readiness()
                .map(result -> new ReadinessJson(checked, result).of())
                .orElseGet(ReadinessJson::notJudged));
        return json;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.code());
        json.put("severity", Verdict.isError(problem) ? "error" : "warning");
        json.put("file", problem.position().file());
        json.put("line", problem.position().line());
        json.put("column", problem.position().column());
        json.put("path", problem.path());
        json.put("message", problem.message(language));
        json.put("remedy", problem.remedy(language));
        json.put("nearest", problem.nearest());
        return json;
    }
}
