package no.grobunn.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.ChangeWords;
import no.grobunn.core.comparison.Conflict;
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
import no.grobunn.core.text.Texts;

/** Joins what a workbook holds into a dossier: shows what would change, and writes it when asked. */
public final class IntakeJoin {
    private final ProblemScreen problems;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public IntakeJoin(ProblemScreen problems, Console console, LanguageChoice language, PathNames paths) {
        this.problems = problems;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /** What goes before where both were changed. */
    public enum Preference {
        WORKBOOK,
        DOSSIER
    }

    /**
     * What is wanted.
     *
     * @param write whether the files are changed
     * @param removals whether what the workbook has no more goes
     * @param preference what settles conflicts; empty if nothing does
     */
    public record Wish(boolean write, boolean removals, Optional<Preference> preference) {}

    /**
     * Joins.
     *
     * @throws IOException if the dossier's files cannot be read or written
     */
    public ExitCode join(IntakeResult read, Path workbook, Path place, Wish wish) throws IOException {
        DossierFiles files = DossierFiles.load(place);
        ReadResult reading = files.read();
        if (reading.dossier().isEmpty()) {
            problems.refuse(reading, place);
            return new Verdict(reading).exitCode();
        }
        Dossier ours = reading.dossier().get();
        Dossier theirs = read.result().dossier().orElseThrow();
        // What a workbook of another project held says nothing of what this dossier was.
        Optional<Dossier> before = read.before()
                .filter(it -> it.project().id().equals(ours.project().id()));
        DossierMerge merge = DossierMerge.of(before.orElse(null), theirs, ours);
        show(merge, new ChangeWords(language.language(), ours, theirs, before.orElse(theirs)), workbook, place);
        List<Change> wanted = wanted(merge, wish);
        boolean open = !merge.conflicts().isEmpty() && wish.preference().isEmpty();
        if (wanted.isEmpty() && !open) {
            console.nextStep(language.texts().get("intake.join.nothing", paths.asArgument(place)));
            return ExitCode.DONE;
        }
        if (open) {
            return undecided(workbook, place);
        }
        return carryOut(plan(files, wanted), wish, workbook, place);
    }

    private static List<Change> wanted(DossierMerge merge, Wish wish) {
        List<Change> wanted = new ArrayList<>(merge.changes());
        if (wish.removals()) {
            wanted.addAll(merge.removals());
        }
        if (wish.preference().equals(Optional.of(Preference.WORKBOOK))) {
            merge.conflicts().forEach(conflict -> wanted.addAll(conflict.takingTheirs()));
        }
        return wanted;
    }

    private void show(DossierMerge merge, ChangeWords words, Path workbook, Path place) {
        Texts texts = language.texts();
        console.result(console.ink().strong(texts.get("intake.join.head", paths.of(workbook), paths.of(place))));
        list(
                texts.count("intake.join.changes", merge.changes().size()),
                merge.changes().stream().map(words::of).toList());
        list(
                texts.count("intake.join.removals", merge.removals().size()),
                merge.removals().stream().map(words::of).toList());
        list(
                texts.count("intake.join.reorderings", merge.reorderings().size()),
                merge.reorderings().stream().map(words::of).toList());
        list(
                texts.count("intake.join.conflicts", merge.conflicts().size()),
                merge.conflicts().stream()
                        .map((Conflict conflict) -> words.of(conflict))
                        .toList());
        console.result("");
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            console.result("");
            console.result(console.ink().strong(title));
            lines.forEach(line -> console.result(Wrapped.text("  ", 4, line, console.columns())));
        }
    }

    private ExitCode undecided(Path workbook, Path place) {
        console.nextStep(
                language.texts().get("intake.join.undecided", paths.asArgument(workbook), paths.asArgument(place)));
        return ExitCode.FAILED;
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

    private ExitCode carryOut(EditPlan plan, Wish wish, Path workbook, Path place) throws IOException {
        Texts texts = language.texts();
        if (plan.refusal().isPresent()) {
            plan.patch().lines().forEach(console::result);
            console.result("");
            throw Refusal.failed("error.intake.by-hand", plan.refusal().get().message(language.language()))
                    .remedy("error.intake.by-hand.remedy");
        }
        String files = String.join(", ", plan.changedFiles());
        if (!wish.write()) {
            console.result(texts.get("intake.join.files", files));
            console.nextStep(texts.get("intake.join.next", paths.asArgument(workbook), paths.asArgument(place)));
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

    private String names(Collection<Path> files) {
        return files.stream().map(paths::of).collect(Collectors.joining(", "));
    }
}
