package no.grobunn.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.pilot.PilotSketch;
import org.jspecify.annotations.Nullable;

/** What a check found, in the Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 2020-03-27). */
final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Checked checked;
    private final LanguageChoice language;
    private final PathNames paths;
    private final SarifRules rules;

    SarifLog(Checked checked, LanguageChoice language, PathNames paths, SarifRules rules) {
        this.checked = checked;
        this.language = language;
        this.paths = paths;
        this.rules = rules;
    }

    /**
     * The log.
     *
     * @param version the product's version
     */
    Map<String, Object> of(String version) {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run(version)));
        return log;
    }

    private Map<String, Object> run(String version) {
        List<Map<String, Object>> results = results();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(version)));
        run.put("invocations", List.of(Map.of("executionSuccessful", true)));
        run.put("language", language.language().code());
        run.put("originalUriBaseIds", Map.of(SarifPlaces.BASE, Map.of("description", message("sarif.base"))));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        run.put("properties", circumstances());
        return run;
    }

    private Map<String, Object> driver(String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Grobunn");
        driver.put("version", version);
        driver.put("semanticVersion", version);
        driver.put("language", language.language().code());
        driver.put("rules", rules.described());
        return driver;
    }

    private Map<String, Object> message(String key) {
        return Map.of("text", language.texts().get(key));
    }

    private List<Map<String, Object>> results() {
        SarifResults make = new SarifResults(checked, language.language(), new SarifPlaces(checked, paths), rules);
        List<Map<String, Object>> results = new ArrayList<>();
        checked.reading().problems().forEach(problem -> results.add(make.of(problem)));
        checked.readiness().ifPresent(result -> {
            result.findings().forEach(finding -> results.add(make.of(finding)));
            result.waived().forEach(waived -> results.add(make.of(waived)));
        });
        return results;
    }

    private Map<String, Object> circumstances() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("date", checked.date());
        checked.readiness().ifPresent(result -> {
            pilot(all, result.pilot());
            all.put("profile", result.profile().id());
            all.put("ready", result.isReady());
        });
        return all;
    }

    private static void pilot(Map<String, Object> all, @Nullable PilotSketch pilot) {
        if (pilot != null) {
            all.put("pilot", pilot.id());
        }
    }
}
