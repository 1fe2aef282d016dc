package no.grobunn.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.PluginOrigin;
import no.grobunn.core.report.PluginProblem;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.text.Language;

/** The installed reports as scripts read them. */
public final class InstalledReportsJson {
    private final Language language;

    public InstalledReportsJson(Language language) {
        this.language = language;
    }

    /** All that is installed, and why others are not. */
    public Map<String, Object> of(ReportPlugins plugins) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reports", plugins.reports().stream().map(this::report).toList());
        json.put("problems", plugins.problems().stream().map(this::problem).toList());
        return json;
    }

    private Map<String, Object> report(InstalledReport installed) {
        ReportDescriptor report = installed.descriptor();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", report.id().value());
        json.put("format", report.format().id());
        json.put("title", report.title(language));
        json.put("summary", report.summary(language));
        json.put("mediaType", report.format().mediaType());
        json.put("languages", report.languages().stream().map(Language::code).toList());
        json.put("audience", report.audience().code());
        json.put("audiences", report.audiences().stream().map(Audience::code).toList());
        json.put("needsPilot", report.needsPilot());
        json.put("origin", origin(installed.origin()));
        json.put("options", report.options().stream().map(this::option).toList());
        return json;
    }

    private Map<String, Object> option(ReportOption<?> option) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", option.key());
        json.put("explanation", option.explanation(language));
        json.put("allowed", option.allowed());
        json.put("choices", List.copyOf(option.choices()));
        json.put("standard", option.standard().map(Object::toString));
        return json;
    }

    private Map<String, Object> problem(PluginProblem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", problem.getClass().getSimpleName());
        json.put("origin", origin(problem.origin()));
        json.put("message", problem.message(language));
        return json;
    }

    private static Map<String, Object> origin(PluginOrigin origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plugin", origin.name());
        json.put("place", origin.place());
        return json;
    }
}
