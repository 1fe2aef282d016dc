package no.grobunn.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.map.MapDesk;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.storage.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn map}: the actor map of a dossier as a picture, or for other programs. */
@Command(name = "map")
public final class MapCommand implements Task {
    private final DossierDesk dossiers;
    private final MapDesk maps;
    private final ReportDate dates;
    private final ProblemScreen errors;
    private final PathNames paths;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER")
    private String dossier = ".";

    @Option(names = "--to", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    @Option(names = "--audience", paramLabel = "A")
    private @Nullable String audience;

    @Option(names = "--date", paramLabel = "D")
    private @Nullable String date;

    public MapCommand(DossierDesk dossiers, MapDesk maps, ReportDate dates, ProblemScreen errors, PathNames paths) {
        this.dossiers = dossiers;
        this.maps = maps;
        this.dates = dates;
        this.errors = errors;
        this.paths = paths;
    }

    @Override
    public ExitCode run() throws IOException {
        List<String> names = maps.names();
        String name = format == null ? names.get(0) : Choice.of("--to", format, names);
        Audience readers = AudienceChoice.of(audience, Audience.PUBLIC);
        LocalDate day = dates.of(Optional.ofNullable(date));
        Path place = dossiers.place(dossier);
        ReadResult reading = dossiers.read(place);
        if (reading.dossier().isEmpty()) {
            errors.refuse(reading, place);
            return new Verdict(reading).exitCode();
        }
        Optional<Path> target = Optional.ofNullable(out).map(paths::typed);
        maps.write(name, reading.dossier().get(), readers, day, target);
        return ExitCode.DONE;
    }
}
