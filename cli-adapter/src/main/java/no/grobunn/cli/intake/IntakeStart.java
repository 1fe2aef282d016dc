package no.grobunn.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.intake.IntakeFormat;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.storage.IntakeWriter;
import no.grobunn.core.text.Texts;

/** Writes a workbook to be filled in. */
public final class IntakeStart {
    private final IntakeFiles files;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public IntakeStart(IntakeFiles files, Console console, LanguageChoice language, PathNames paths) {
        this.files = files;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * Refuses a file that cannot be written, before anything is read.
     *
     * @throws Refusal if its name is that of no workbook, or it is there already
     */
    public void refuseUnfit(Path file) {
        files.of(file);
        if (Files.exists(file)) {
            throw Refusal.fileTrouble("error.new.exists", paths.of(file)).remedy("error.intake.exists.remedy");
        }
    }

    /**
     * Writes the workbook.
     *
     * @param dossier what is filled in already, as its readers may see it; empty for an empty workbook
     * @throws IOException if it cannot be written
     */
    public void write(Path file, Optional<Dossier> dossier, Audience audience, LocalDate day) throws IOException {
        IntakeFormat format = files.of(file);
        IntakeWriter writer = new IntakeWriter();
        FormBook book = dossier.map(it -> writer.book(it, language.language(), day))
                .orElseGet(() -> writer.book(language.language(), day));
        format.write(book, file);
        show(file, book, audience);
    }

    private void show(Path file, FormBook book, Audience audience) {
        Texts texts = language.texts();
        long rows = book.sheets().stream()
                .map(FormSheet::rows)
                .mapToLong(List::size)
                .sum();
        String sheets = texts.count("intake.sheets", book.sheets().size());
        console.result(console.ink()
                .strong(
                        rows == 0
                                ? texts.get("intake.made.empty", paths.of(file), sheets)
                                : texts.get("intake.made", paths.of(file), sheets, texts.count("intake.rows", rows))));
        if (rows > 0) {
            console.result(Wrapped.text(
                    "",
                    0,
                    texts.get(
                            audience.isInternal() ? "intake.made.internal" : "intake.made.redacted",
                            Texts.of(texts.language()).term(audience)),
                    console.columns()));
        }
        console.result("");
        console.nextStep(texts.get("intake.next.new", paths.asArgument(file)));
    }
}
