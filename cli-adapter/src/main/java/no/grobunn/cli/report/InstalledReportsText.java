package no.grobunn.cli.report;

import java.util.stream.Collectors;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.PluginProblem;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The installed reports as a person reads them. */
public final class InstalledReportsText {
    private final Console console;
    private final LanguageChoice language;

    public InstalledReportsText(Console console, LanguageChoice language) {
        this.console = console;
        this.language = language;
    }

    /** Shows all that is installed, and why others are not. */
    public void show(ReportPlugins plugins) {
        Texts texts = language.texts();
        plugins.reports().forEach(this::show);
        if (!plugins.problems().isEmpty()) {
            console.result(console.ink().warning(texts.get("reports.problems")));
            plugins.problems().forEach(this::show);
            console.result("");
        }
        if (plugins.reports().isEmpty()) {
            console.result(texts.get("reports.none"));
        }
        console.nextStep(texts.get(plugins.reports().isEmpty() ? "reports.next.none" : "reports.next"));
    }

    private void show(InstalledReport installed) {
        ReportDescriptor report = installed.descriptor();
        Language speaks = language.language();
        String name = report.id() + "  " + report.format().id();
        console.result(console.ink().strong(name) + "  " + report.title(speaks));
        if (!report.summary(speaks).isEmpty()) {
            indented(report.summary(speaks));
        }
        String languages = report.languages().stream().map(Language::code).collect(Collectors.joining(", "));
        indented(language.texts()
                .get(
                        "reports.origin",
                        Texts.of(speaks).term(report.audience()),
                        languages,
                        installed.origin().place()));
        report.options().forEach(this::show);
        console.result("");
    }

    private void show(ReportOption<?> option) {
        Texts texts = language.texts();
        String standard = option.standard()
                .map(value -> texts.get("reports.standard", value.toString()))
                .orElse("");
        indented("--option " + option.key() + "=" + option.allowed());
        console.result(Wrapped.text("    ", 4, option.explanation(language.language()) + standard, console.columns()));
    }

    private void show(PluginProblem problem) {
        indented(problem.message(language.language()));
    }

    private void indented(String text) {
        console.result(Wrapped.text("  ", 2, text, console.columns()));
    }
}
