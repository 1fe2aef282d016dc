package no.grobunn.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.analysis.Analyses;
import no.grobunn.cli.analysis.AnalysisKind;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.core.storage.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn analyse}: what a dossier shows as a whole, one analysis or an overview of all. */
@Command(name = "analyse")
public final class AnalyseCommand implements Task {
    private final DossierDesk dossiers;
    private final Analyses analyses;
    private final ReportDate dates;
    private final ProblemScreen errors;
    private final PathNames paths;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOSSIER")
    private @Nullable String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ANALYSIS")
    private @Nullable String second;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Option(names = "--date", paramLabel = "D")
    private @Nullable String date;

    public AnalyseCommand(
            DossierDesk dossiers, Analyses analyses, ReportDate dates, ProblemScreen errors, PathNames paths) {
        this.dossiers = dossiers;
        this.analyses = analyses;
        this.dates = dates;
        this.errors = errors;
        this.paths = paths;
    }

    @Override
    public ExitCode run() {
        boolean json = Choice.of("--format", format, List.of("text", "json")).equals("json");
        LocalDate day = dates.of(Optional.ofNullable(date));
        Optional<AnalysisKind> wanted =
                Optional.ofNullable(second).map(word -> analysis(word, "error.unknown-analysis"));
        String typed = ".";
        if (first != null && (wanted.isPresent() || dossiers.isMeantBy(first))) {
            typed = first;
        } else if (first != null) {
            wanted = Optional.of(analysis(first, "error.neither-analysis"));
        }
        return show(dossiers.place(typed), wanted, day, json);
    }

    private ExitCode show(Path place, Optional<AnalysisKind> wanted, LocalDate day, boolean json) {
        ReadResult reading = dossiers.read(place);
        if (reading.dossier().isEmpty()) {
            errors.refuse(reading, place);
            return new Verdict(reading).exitCode();
        }
        if (json) {
            analyses.write(reading.dossier().get(), wanted, day);
        } else {
            String argument = paths.asArgument(place);
            analyses.tell(reading.dossier().get(), wanted, day, argument.equals(".") ? "" : argument);
        }
        return ExitCode.DONE;
    }

    private static AnalysisKind analysis(String word, String refusal) {
        return AnalysisKind.of(word)
                .orElseThrow(() -> Refusal.wrongUse(refusal, word).choices(word, AnalysisKind.words()));
    }
}
