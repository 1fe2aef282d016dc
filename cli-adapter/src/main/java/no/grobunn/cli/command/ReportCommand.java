package no.grobunn.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.DossierPlace;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.report.ReportDesk;
import no.grobunn.cli.report.ReportWish;
import no.grobunn.core.storage.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn report}: makes the named reports of a dossier, or all that fit it. */
@Command(name = "report")
public final class ReportCommand implements Task {
    private static final String STANDARD_FOLDER = "reports";

    private final DossierDesk dossiers;
    private final Supplier<ReportDesk> desks;
    private final ProblemScreen errors;
    private final PathNames paths;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOSSIER")
    private @Nullable String first;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "REPORT")
    private List<String> others = new ArrayList<>();

    @Option(names = "--format", paramLabel = "F,…", split = ",")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable String out;

    @Option(names = "--pilot", paramLabel = "ID")
    private @Nullable String pilot;

    @Option(names = "--audience", paramLabel = "A")
    private @Nullable String audience;

    @Option(names = "--date", paramLabel = "D")
    private @Nullable String date;

    @Option(names = "--profile", paramLabel = "ID|FILE")
    private @Nullable String profile;

    @Option(names = "--theme", paramLabel = "FILE")
    private @Nullable String theme;

    @Option(names = "--conformance", paramLabel = "pdfa-2a|pdfa-3a|pdfa-4")
    private @Nullable String conformance;

    @Option(names = "--option", paramLabel = "K=V")
    private List<String> options = new ArrayList<>();

    @Option(names = "--dry-run")
    private boolean dryRun;

    /**
     * The command.
     *
     * @param desks gives the desk, and looks for the installed reports, which no other command should wait for
     */
    public ReportCommand(DossierDesk dossiers, Supplier<ReportDesk> desks, ProblemScreen errors, PathNames paths) {
        this.dossiers = dossiers;
        this.desks = desks;
        this.errors = errors;
        this.paths = paths;
    }

    @Override
    public ExitCode run() throws IOException {
        List<String> names = new ArrayList<>(others);
        String dossier = dossierOf(names);
        ReportDesk desk = desks.get();
        desk.requireKnown(names);
        Path place = dossiers.place(dossier);
        ReportWish wish = wish(names, place);
        desk.judge(wish);
        ReadResult reading = dossiers.read(place);
        if (reading.dossier().isEmpty()) {
            errors.refuse(reading, place);
            return new Verdict(reading).exitCode();
        }
        return dryRun
                ? desk.plan(wish, reading.dossier().get())
                : desk.make(wish, reading.dossier().get());
    }

    /** The first word is the dossier; if it is none, it is a report like the others and the dossier is the current folder. */
    private String dossierOf(List<String> names) {
        if (first == null) {
            return ".";
        }
        if (dossiers.isMeantBy(first)) {
            return first;
        }
        names.add(0, first);
        return ".";
    }

    private ReportWish wish(List<String> names, Path place) {
        Path folder = out == null ? DossierPlace.folder(place).resolve(STANDARD_FOLDER) : paths.typed(out);
        return new ReportWish(
                List.copyOf(names),
                List.copyOf(formats),
                Optional.ofNullable(pilot),
                Optional.ofNullable(audience),
                Optional.ofNullable(date),
                Optional.ofNullable(profile),
                Optional.ofNullable(theme),
                allOptions(),
                place,
                folder);
    }

    /** The conformance is an option of the reports that know it, with a short name of its own. */
    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        if (conformance != null) {
            all.add("conformance=" + conformance);
        }
        return List.copyOf(all);
    }
}
