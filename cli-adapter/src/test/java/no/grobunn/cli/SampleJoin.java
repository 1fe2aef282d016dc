package no.grobunn.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.intake.IntakeFormats;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.IntakeWriter;
import no.grobunn.core.text.Language;

/** A workbook that somebody worked in, and the dossier that somebody else worked in meanwhile. */
final class SampleJoin {
    private static final String BASE = """
            format: grobunn/1
            project:
              id: reparer
              title: Reparer igjen
              phase: pre-project
              language: nb
              summary: Folk skal kunne reparere.
              owner: verkstedet
              period: {start: 2027-01-01, end: 2027-12-31}
            actors:
              - {id: verkstedet, name: Verkstedet, sector: business}
              - {id: skolen, name: Skolen, sector: education}
            needs:
              - {id: rom, statement: Vi trenger rom., priority: 1, raisedBy: [verkstedet]}
              - {id: verktoy, statement: Vi trenger verktøy., priority: 2}
              - {id: tid, statement: Vi trenger tid., priority: 3}
            """;
    private static final String ROM =
            "  - {id: rom, statement: Vi trenger rom., priority: 1, raisedBy: [verkstedet]}\n";
    private static final String OTHER_ROM = ROM.replace("[verkstedet]", "[skolen]");
    private static final String VERKTOY = "  - {id: verktoy, statement: Vi trenger verktøy., priority: 2}\n";
    private static final String TID = "  - {id: tid, statement: Vi trenger tid., priority: 3}\n";

    /** What is in the dossier when everything in the workbook counts. */
    static final String JOINED = BASE.replace("Reparer igjen", "Reparer mer")
            .replace(ROM, OTHER_ROM)
            .replace(VERKTOY, "")
            .replace(OTHER_ROM + TID, TID + OTHER_ROM);

    private final Path folder;

    SampleJoin(Path folder) {
        this.folder = folder;
    }

    /** The dossier, worked in. */
    void dossier(String name, UnaryOperator<String> file) throws IOException {
        String ours = BASE.replace("Reparer igjen", "Reparer alt");
        Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("dossier.yaml"), file.apply(ours));
    }

    /** The workbook, worked in; it may have lost what it held before. */
    void workbook(String name, boolean remembers) throws IOException {
        FormBook before = book(BASE);
        FormBook after = book(JOINED);
        List<String> memory = remembers ? before.memory() : List.of();
        Path file = folder.resolve(name);
        IntakeFormats.installed()
                .of(file)
                .orElseThrow()
                .write(new FormBook(after.language(), after.date(), after.about(), after.sheets(), memory), file);
    }

    private static FormBook book(String text) {
        Dossier dossier = new DossierReader()
                .read("d.yaml", text.getBytes(StandardCharsets.UTF_8))
                .dossierOrThrow();
        return new IntakeWriter().book(dossier, Language.NB, LocalDate.of(2027, 3, 29));
    }
}
