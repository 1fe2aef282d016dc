package no.grobunn.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.intake.IntakeJoin;
import no.grobunn.cli.intake.IntakeReading;
import no.grobunn.cli.intake.JoinWish;
import no.grobunn.cli.intake.JoinWish.Preference;
import no.grobunn.cli.intake.ReadAgain;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.IntakeReader.IntakeResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn intake read}: a workbook that somebody filled in becomes a dossier, or is joined into one. */
@Command(name = "read")
public final class IntakeReadCommand implements Task {
    private static final List<String> SIDES = List.of("workbook", "dossier");

    private final IntakeReading intake;
    private final IntakeJoin join;
    private final DossierDesk dossiers;
    private final PathNames paths;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable String out;

    @Option(names = "--into", paramLabel = "DOSSIER")
    private @Nullable String into;

    @Option(names = "--write")
    private boolean write;

    @Option(names = "--removals")
    private boolean removals;

    @Option(names = "--order")
    private boolean order;

    @Option(names = "--conflicts", paramLabel = "workbook|dossier")
    private @Nullable String conflicts;

    public IntakeReadCommand(IntakeReading intake, IntakeJoin join, DossierDesk dossiers, PathNames paths) {
        this.intake = intake;
        this.join = join;
        this.dossiers = dossiers;
        this.paths = paths;
    }

    @Override
    public ExitCode run() throws IOException {
        refuseContradictions();
        JoinWish wish = new JoinWish(write, removals, order, preference());
        Path workbook = paths.typed(file);
        ReadAgain again = ReadAgain.of(paths.asArgument(workbook));
        if (into != null) {
            Path dossier = dossiers.place(into);
            ReadAgain same =
                    again.with(List.of("--into", paths.asArgument(dossier))).with(wish.words());
            IntakeJoin.Target target = join.target(dossier);
            return afterReading(
                    workbook, target.reading().dossier(), same, read -> join.join(read, workbook, target, wish, same));
        }
        if (out != null) {
            Path place = paths.typed(out);
            ReadAgain same = again.with(List.of("--out", paths.asArgument(place)));
            return afterReading(workbook, Optional.empty(), same, read -> intake.begin(read, workbook, place));
        }
        return afterReading(workbook, Optional.empty(), again, read -> intake.sound(read, workbook));
    }

    /** What is done with what a workbook holds. */
    private interface Step {
        ExitCode take(IntakeResult read) throws IOException;
    }

    private ExitCode afterReading(Path workbook, Optional<Dossier> into, ReadAgain again, Step step)
            throws IOException {
        Optional<IntakeResult> read = intake.read(workbook, into, again);
        return read.isEmpty() ? ExitCode.DOSSIER_HAS_ERRORS : step.take(read.get());
    }

    private void refuseContradictions() {
        if (out != null && into != null) {
            throw Refusal.wrongUse("error.intake.out-and-into").remedy("error.intake.out-and-into.remedy");
        }
        if (into == null && (write || removals || order || conflicts != null)) {
            throw Refusal.wrongUse("error.intake.without-into").remedy("error.intake.without-into.remedy");
        }
    }

    private Optional<Preference> preference() {
        return Optional.ofNullable(conflicts)
                .map(side -> Choice.of("--conflicts", side, SIDES))
                .map(side -> side.equals(SIDES.get(0)) ? Preference.WORKBOOK : Preference.DOSSIER);
    }
}
