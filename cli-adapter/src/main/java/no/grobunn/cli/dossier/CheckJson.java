package no.grobunn.cli.dossier;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.cli.console.PathNames;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Language;

/** What a check found, as scripts read it. */
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
    public Map<String, Object> of(ReadResult reading, Path place) {
        Verdict verdict = new Verdict(reading);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", paths.of(place));
        json.put("language", language.code());
        json.put("sound", verdict.errors() == 0);
        json.put("errors", verdict.errors());
        json.put("warnings", verdict.warnings());
        json.put(
                "problems",
                reading.problems().stream().limit(SHOWN).map(this::problem).toList());
        json.put(
                "missing",
                reading.dossier()
                        .map(dossier -> new DossierParts(dossier, language).missing())
                        .orElse(List.of()));
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
