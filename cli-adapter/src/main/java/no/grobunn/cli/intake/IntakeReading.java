package no.grobunn.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.starter.StarterFile;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.storage.IntakeReader;
import no.grobunn.core.storage.IntakeReader.IntakeResult;
import no.grobunn.core.text.Texts;

/** Reads a workbook that somebody filled in. */
public final class IntakeReading {
    private final IntakeFiles files;
    private final Starter starter;
    private final NewFolder folder;
    private final ProblemScreen problems;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public IntakeReading(
            IntakeFiles files,
            Starter starter,
            NewFolder folder,
            ProblemScreen problems,
            Console console,
            LanguageChoice language,
            PathNames paths) {
        this.files = files;
        this.starter = starter;
        this.folder = folder;
        this.problems = problems;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * Reads the workbook and shows what is wrong with it.
     *
     * @param into the dossier that it is to be joined into; empty if there is none
     * @param again what was asked for
     * @return what it holds; empty if it cannot be used, which has been said
     * @throws Refusal if the file must not be opened
     * @throws IOException if the file cannot be read
     */
    public Optional<IntakeResult> read(Path file, Optional<Dossier> into, ReadAgain again) throws IOException {
        IntakeResult read = new IntakeReader().read(name(file), sheets(file), into);
        language.dossierSpeaks(read.language());
        problems.list(read.result(), file);
        if (read.result().dossier().isEmpty()) {
            console.result("");
            console.nextStep(language.texts().get("intake.next.mend", again.command()));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private List<FilledSheet> sheets(Path file) throws IOException {
        try {
            return files.of(file).read(file);
        } catch (RefusedWorkbookException e) {
            boolean absent = e.problem().code().startsWith("file-");
            throw Refusal.fileTrouble(
                            absent ? "error.intake.absent" : "error.intake.refused",
                            paths.of(file),
                            e.problem().message(language.language()),
                            e.problem().code())
                    .remedy("error.remedy.given", e.problem().remedy(language.language()));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Says that a workbook can be used. */
    public ExitCode sound(IntakeResult read, Path file) {
        Texts texts = language.texts();
        Dossier dossier = read.result().dossier().orElseThrow();
        String sound =
                texts.get("intake.sound", paths.of(file), dossier.project().title());
        console.result(console.ink().strong(Wrapped.text("", 0, sound, console.columns())));
        console.result("");
        console.nextStep(texts.get("intake.next.sound", paths.asArgument(file)));
        return new Verdict(read.result()).exitCode();
    }

    /**
     * Begins a dossier with what the workbook holds.
     *
     * @throws Refusal if something stands in the folder already
     * @throws IOException if the files cannot be written
     */
    public ExitCode begin(IntakeResult read, Path file, Path place) throws IOException {
        Texts texts = language.texts();
        List<StarterFile> made = starter.files(read.result().dossier().orElseThrow(), texts);
        folder.write(place, made);
        console.result(console.ink().strong(texts.get("intake.begun", paths.of(place), paths.of(file))));
        Columns table = Columns.of("ll");
        made.forEach(one -> table.row(
                one.name(),
                texts.get(one.name().equals("dossier.yaml") ? "new.carried.dossier" : "starter.readme." + one.name())));
        table.lines().forEach(console::result);
        console.result("");
        console.nextStep(texts.get("new.carried.next", paths.asArgument(place)));
        return ExitCode.DONE;
    }
}
