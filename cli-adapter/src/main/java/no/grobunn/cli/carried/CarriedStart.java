package no.grobunn.cli.carried;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.SideFiles;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.starter.StarterFile;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.DossierCarriers;
import no.grobunn.core.report.spi.DossierCarrier;
import no.grobunn.core.report.spi.UnreadableCarrierException;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Texts;

/** Begins a dossier with the one that a finished document carries. */
public final class CarriedStart {
    private static final String ATTACHED = "dossier.json";

    private final DossierReader reader;
    private final Starter starter;
    private final NewFolder folder;
    private final SideFiles sideFiles;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public CarriedStart(
            DossierReader reader,
            Starter starter,
            NewFolder folder,
            SideFiles sideFiles,
            Console console,
            LanguageChoice language,
            PathNames paths) {
        this.reader = reader;
        this.starter = starter;
        this.folder = folder;
        this.sideFiles = sideFiles;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * What opens a file, if it is a document that may carry a dossier.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<DossierCarrier> carrierOf(Path file) throws IOException {
        return Files.isRegularFile(file) ? DossierCarriers.installed().of(file) : Optional.empty();
    }

    /**
     * Begins one.
     *
     * @param file the document
     * @param place the folder for the dossier
     * @throws Refusal if the document carries no dossier or one that cannot be used, or something stands in the folder already
     * @throws IOException if the files cannot be written
     */
    public ExitCode begin(DossierCarrier carrier, Path file, Path place) throws IOException {
        Dossier dossier = read(carried(carrier, file), file);
        List<StarterFile> files = starter.files(dossier, language.texts());
        folder.write(place, files);
        show(files, file, place);
        return ExitCode.DONE;
    }

    private byte[] carried(DossierCarrier carrier, Path file) throws IOException {
        try {
            return carrier.dossier(file)
                    .orElseThrow(() -> Refusal.fileTrouble("error.carried.none", paths.of(file))
                            .remedy("error.carried.none.remedy"));
        } catch (UnreadableCarrierException e) {
            throw Refusal.fileTrouble(
                            "error.carried.unreadable",
                            paths.of(file),
                            e.message(language.texts().language()))
                    .remedy("error.remedy.given", e.remedy(language.texts().language()));
        }
    }

    private Dossier read(byte[] content, Path file) {
        ReadResult read = reader.read(ATTACHED, content);
        if (read.dossier().isEmpty()) {
            sideFiles.requireSound(read.problems(), file.resolveSibling(""), "error.carried.errors");
        }
        return read.dossier().orElseThrow();
    }

    private void show(List<StarterFile> files, Path file, Path place) {
        Texts texts = language.texts();
        console.result(console.ink().strong(texts.get("new.carried", paths.of(place), paths.of(file))));
        Columns table = Columns.of("ll");
        files.forEach(made -> table.row(
                made.name(),
                texts.get(
                        made.name().equals("dossier.yaml") ? "new.carried.dossier" : "starter.readme." + made.name())));
        table.lines().forEach(console::result);
        console.result("");
        console.result(Wrapped.text("", 0, texts.get("new.carried.note"), console.columns()));
        console.nextStep(texts.get("new.carried.next", paths.asArgument(place)));
    }
}
