package no.grobunn.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.intake.IntakeStart;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.storage.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn intake new}: a workbook to be filled in. */
@Command(name = "new")
public final class IntakeNewCommand implements Task {
    private final IntakeStart intake;
    private final DossierDesk dossiers;
    private final ReportDate dates;
    private final ProblemScreen errors;
    private final PathNames paths;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--from", paramLabel = "DOSSIER")
    private @Nullable String from;

    @Option(names = "--audience", paramLabel = "A")
    private @Nullable String audience;

    @Option(names = "--date", paramLabel = "D")
    private @Nullable String date;

    public IntakeNewCommand(
            IntakeStart intake, DossierDesk dossiers, ReportDate dates, ProblemScreen errors, PathNames paths) {
        this.intake = intake;
        this.dossiers = dossiers;
        this.dates = dates;
        this.errors = errors;
        this.paths = paths;
    }

    @Override
    public ExitCode run() throws IOException {
        Path target = paths.typed(file);
        Audience readers = AudienceChoice.of(audience, Audience.INTERNAL);
        LocalDate day = dates.of(Optional.ofNullable(date));
        if (from == null && audience != null) {
            throw Refusal.wrongUse("error.intake.audience").remedy("error.intake.audience.remedy");
        }
        intake.refuseUnfit(target);
        if (from == null) {
            intake.write(target, Optional.empty(), readers, day);
            return ExitCode.DONE;
        }
        Path place = dossiers.place(from);
        ReadResult reading = dossiers.read(place);
        if (reading.dossier().isEmpty()) {
            errors.refuse(reading, place);
            return new Verdict(reading).exitCode();
        }
        intake.write(
                target, reading.dossier().map(dossier -> DossierRedaction.forAudience(dossier, readers)), readers, day);
        return ExitCode.DONE;
    }
}
