package no.grobunn.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportPlugins;

/** Which reports are meant. A name or a format that means none is refused, never passed over. */
public final class ReportChoice {
    private final ReportPlugins plugins;

    public ReportChoice(ReportPlugins plugins) {
        this.plugins = plugins;
    }

    /** Whether a word is the name of a report. */
    public boolean knows(String word) {
        return names().contains(word);
    }

    /** Refuses the names that no report has. */
    public void require(List<String> words) {
        for (String word : words) {
            if (!knows(word)) {
                throw Refusal.wrongUse("error.unknown-report", word).choices(word, names());
            }
        }
    }

    /**
     * The reports with these names, in the order of the names, or all of them.
     *
     * @param words names; none means all
     * @param formats the formats they may have; none means every format
     */
    public List<InstalledReport> of(List<String> words, List<String> formats) {
        require(words);
        refuseUnknown(formats);
        if (plugins.reports().isEmpty()) {
            throw Refusal.failed("error.no-reports-installed").remedy("error.no-reports-installed.remedy");
        }
        List<InstalledReport> named = words.isEmpty()
                ? plugins.reports()
                : words.stream().distinct().flatMap(this::named).toList();
        List<InstalledReport> chosen = new ArrayList<>(named);
        chosen.removeIf(report -> !formats.isEmpty() && !formats.contains(format(report)));
        if (chosen.isEmpty()) {
            throw Refusal.wrongUse("error.no-report-in-format", String.join(", ", formats))
                    .remedy(
                            "error.choices",
                            String.join(
                                    ", ",
                                    named.stream()
                                            .map(ReportChoice::nameAndFormat)
                                            .toList()));
        }
        return List.copyOf(chosen);
    }

    private Stream<InstalledReport> named(String word) {
        return plugins.reports().stream().filter(report -> id(report).equals(word));
    }

    private void refuseUnknown(List<String> formats) {
        List<String> known = plugins.reports().stream()
                .map(ReportChoice::format)
                .distinct()
                .sorted()
                .toList();
        for (String format : formats) {
            if (!known.contains(format)) {
                throw Refusal.wrongUse("error.unknown-format", format).choices(format, known);
            }
        }
    }

    private List<String> names() {
        return plugins.reports().stream().map(ReportChoice::id).distinct().toList();
    }

    private static String id(InstalledReport report) {
        return report.descriptor().id().value();
    }

    private static String format(InstalledReport report) {
        return report.descriptor().format().id();
    }

    private static String nameAndFormat(InstalledReport report) {
        return id(report) + " (" + format(report) + ")";
    }
}
