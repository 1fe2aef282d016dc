package no.grobunn.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.ChangeWords;
import no.grobunn.core.comparison.DossierMerge;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.storage.ChangedMeanwhileException;
import no.grobunn.core.storage.DossierFiles;
import no.grobunn.core.storage.HalfWrittenException;
import no.grobunn.core.storage.IntakeReader.IntakeResult;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.storage.edit.EditPlan;
import no.grobunn.core.storage.edit.EditRefusal;
import no.grobunn.core.text.Texts;

/** Joins what a workbook holds into a dossier: shows what would change, and writes it when asked. */
public final class IntakeJoin {
    private final ProblemScreen problems;
    private final JoinScreen screen;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public IntakeJoin(
            ProblemScreen problems, JoinScreen screen, Console console, LanguageChoice language, PathNames paths) {
        this.problems = problems;
        this.screen = screen;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * What a workbook is joined into, as it is.
     *
     * @param place where it lies
     * @param reading what came of reading it; if it is no sound dossier, {@link #join} tells
     */
    public record Target(Path place, DossierFiles files, ReadResult reading) {}

    /**
     * Reads what a workbook is to be joined into.
     *
     * @throws IOException if its files cannot be read
     */
    public Target target(Path place) throws IOException {
        DossierFiles files = DossierFiles.load(place);
        return new Target(place, files, files.read());
    }

    /**
     * Joins.
     *
     * @param again what was asked for
     * @throws IOException if the dossier's files cannot be written
     */
    public ExitCode join(IntakeResult read, Path workbook, Target target, JoinWish wish, ReadAgain again)
            throws IOException {
        Path place = target.place();
        ReadResult reading = target.reading();
        if (reading.dossier().isEmpty()) {
            problems.refuse(reading, place);
            return new Verdict(reading).exitCode();
        }
        DossierMerge merge = shown(read, reading.dossier().get(), workbook, place, wish);
        List<Change> wanted = wish.of(merge);
        if (wish.leavesOpen(merge)) {
            next("intake.join.undecided", again, place);
            return ExitCode.FAILED;
        }
        if (wanted.isEmpty()) {
            boolean left = !merge.removals().isEmpty() && !wish.removals();
            next(left ? "intake.join.left" : "intake.join.nothing", again, place);
            return ExitCode.DONE;
        }
        return carryOut(plan(target.files(), wanted), wish, again, place);
    }

    private DossierMerge shown(IntakeResult read, Dossier ours, Path workbook, Path place, JoinWish wish) {
        Dossier theirs = read.result().dossier().orElseThrow();
        // What a workbook of another project held says nothing of what this dossier was.
        Optional<Dossier> before = read.before().filter(it -> isOfSameProject(it, ours));
        DossierMerge merge = DossierMerge.of(before.orElse(null), theirs, ours);
        screen.head(workbook, place);
        if (before.isEmpty()) {
            screen.unknownBefore(read.before().or(() -> Optional.of(theirs).filter(it -> !isOfSameProject(it, ours))));
        }
        screen.show(merge, new ChangeWords(language.language(), ours, theirs, before.orElse(theirs)), wish);
        return merge;
    }

    private static boolean isOfSameProject(Dossier one, Dossier other) {
        return one.project().id().equals(other.project().id());
    }

    private void next(String step, ReadAgain again, Path place) {
        console.nextStep(language.texts().get(step, again.command(), paths.asArgument(place)));
    }

    private EditPlan plan(DossierFiles files, List<Change> wanted) {
        try {
            return EditPlan.of(files, wanted);
        } catch (InvariantException e) {
            throw Refusal.failed("error.intake.unsound", told(e)).remedy("error.intake.unsound.remedy");
        }
    }

    private String told(InvariantException unsound) {
        return unsound.violations().stream().map(this::told).distinct().collect(Collectors.joining(" "));
    }

    private String told(Violation violation) {
        List<Object> arguments =
                violation.arguments().stream().<Object>map(String::valueOf).toList();
        Position nowhere = new Position("", 1, 1);
        return new Problem(violation.rule(), Problem.Severity.ERROR, nowhere, "", arguments, Optional.empty())
                .message(language.language());
    }

    private ExitCode carryOut(EditPlan plan, JoinWish wish, ReadAgain again, Path place) throws IOException {
        Texts texts = language.texts();
        if (plan.refusal().isPresent()) {
            plan.patch().lines().forEach(console::result);
            console.result("");
            throw refused(plan, plan.refusal().get());
        }
        String files = String.join(", ", plan.changedFiles());
        if (!wish.write()) {
            console.result(texts.get("intake.join.files", files));
            next("intake.join.next", again, place);
            return ExitCode.DONE;
        }
        try {
            plan.write();
        } catch (ChangedMeanwhileException e) {
            throw Refusal.fileTrouble("error.intake.changed-meanwhile", paths.of(place))
                    .remedy("error.intake.changed-meanwhile.remedy");
        } catch (HalfWrittenException e) {
            throw Refusal.fileTrouble(
                            "error.intake.half-written", names(e.kept().keySet()))
                    .remedy("error.intake.half-written.remedy", names(e.kept().values()));
        }
        console.result(console.ink().strong(texts.get("intake.join.written", files)));
        console.nextStep(texts.get("new.carried.next", paths.asArgument(place)));
        return ExitCode.DONE;
    }

    private Refusal refused(EditPlan plan, EditRefusal refusal) {
        String why = refusal.message(language.language());
        return plan.refusedAt()
                .map(at -> Refusal.failed("error.intake.by-hand-at", why, at.file(), String.valueOf(at.line())))
                .orElseGet(() -> Refusal.failed("error.intake.by-hand", why))
                .remedy("error.remedy.given", refusal.remedy(language.language()));
    }

    private String names(Collection<Path> files) {
        return files.stream().map(paths::of).collect(Collectors.joining(", "));
    }
}
