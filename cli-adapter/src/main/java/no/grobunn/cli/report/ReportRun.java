package no.grobunn.cli.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.Progress;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;

/** Has reports made one after the other, shows how far the work has come, and stops when the person wants it to. */
public final class ReportRun {
    /** Where the dossiers' meetings take place; not the machine's zone, so that every machine makes the same bytes. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final ReportEngine engine;
    private final Console console;
    private final LanguageChoice language;
    private final Interruption interruption;

    public ReportRun(ReportEngine engine, Console console, LanguageChoice language, Interruption interruption) {
        this.engine = engine;
        this.console = console;
        this.language = language;
        this.interruption = interruption;
    }

    /**
     * Makes reports.
     *
     * @throws IOException if the folder cannot be made
     * @throws CancellationException if the person stopped the run; what was made until then is whole
     */
    public List<ReportOutcome> make(List<InstalledReport> reports, ReportTerms terms) throws IOException {
        Files.createDirectories(terms.folder());
        interruption.lastResort(() -> removeUnfinished(reports, terms));
        List<ReportOutcome> outcomes = new ArrayList<>();
        try (Progress progress = console.progress()) {
            for (InstalledReport report : reports) {
                if (interruption.asked()) {
                    break;
                }
                String label = language.texts()
                        .get("report.progress", outcomes.size() + 1, reports.size(), title(report, terms));
                progress.show(label);
                ReportOrder order = order(report, terms)
                        .progress(share -> progress.show(label + " " + Math.round(share * 100) + " %"))
                        .build();
                outcomes.addAll(engine.make(report, order, terms.folder()));
            }
        }
        if (interruption.asked()) {
            throw new CancellationException("The person stopped the run");
        }
        return outcomes;
    }

    /** The files that the reports would be written to. */
    public List<Path> plan(InstalledReport report, ReportTerms terms) {
        return engine.plan(report, order(report, terms).build(), terms.folder());
    }

    private ReportOrder.Builder order(InstalledReport report, ReportTerms terms) {
        ReportOrder.Builder order = ReportOrder.builder(terms.dossier(), terms.date())
                .pilot(terms.pilot().orElse(null))
                .audience(terms.audience().orElse(report.descriptor().audience()))
                .profile(terms.profile())
                .theme(terms.theme())
                .language(terms.language())
                .zone(ZONE)
                .cancelledWhen(interruption::asked);
        return terms.options().putInto(order, report);
    }

    private static String title(InstalledReport report, ReportTerms terms) {
        return report.descriptor().title(terms.language()) + " ("
                + report.descriptor().format().id() + ")";
    }

    /** A plugin that does not listen is left behind, and with it what the engine had begun to write for it. */
    private void removeUnfinished(List<InstalledReport> reports, ReportTerms terms) {
        reports.stream().flatMap(report -> plan(report, terms).stream()).forEach(ReportRun::removeUnfinished);
    }

    private static void removeUnfinished(Path file) {
        String begun = "." + file.getFileName() + "*.part";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file.resolveSibling(""), begun)) {
            for (Path unfinished : files) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            // The process is ending; there is nobody left to tell.
        }
    }
}
