package no.grobunn.core.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.storage.binding.TreeBinder;
import no.grobunn.core.storage.sheet.SheetReading;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.text.Language;

/** Reads dossiers from sheets that somebody filled in. Everything that is wrong in any cell is found in one go, with its place. Stateless and thread-safe. */
public final class IntakeReader {
    /** A reader. */
    public IntakeReader() {}

    /**
     * What came of reading sheets.
     *
     * @param result the dossier, or everything that is wrong
     * @param language the language of the sheets' headings
     * @param before what the workbook held when it was written; empty if it held nothing, or if that is no longer known
     */
    public record IntakeResult(ReadResult result, Language language, Optional<Dossier> before) {}

    /**
     * Reads a dossier. Sheets are known by the keys that {@link IntakeWriter} hid in them, else by their names and headings; columns may stand in any order.
     *
     * @param file the workbook's name, for messages
     * @param sheets its sheets in their order
     */
    public IntakeResult read(String file, List<FilledSheet> sheets) {
        return read(file, sheets, Optional.empty());
    }

    /**
     * Reads what is to be joined into a dossier. A new row that has the name of something there is that, as in {@link #read(String, List)} otherwise.
     *
     * @param file the workbook's name, for messages
     * @param sheets its sheets in their order
     * @param into the dossier as it is; empty if there is none
     */
    public IntakeResult read(String file, List<FilledSheet> sheets, Optional<Dossier> into) {
        ProblemCollector problems = new ProblemCollector();
        Optional<Dossier> before = before(sheets);
        SheetReading reading = new SheetReading(file, sheets, before, into, problems::error, problems::warning);
        if (problems.hasErrors() && reading.isEmpty()) {
            return new IntakeResult(
                    new ReadResult(Optional.empty(), problems.problems(), SourceMap.empty(file), problems.count()),
                    reading.language(),
                    Optional.empty());
        }
        MappingNode tree = reading.tree();
        Optional<Dossier> dossier = TreeBinder.bind(
                DossierFields.DOSSIER,
                tree,
                Set.of(),
                mistake -> reading.told(mistake).forEach(problems::error));
        return new IntakeResult(
                new ReadResult(
                        dossier.filter(found -> !problems.hasErrors()),
                        problems.problems(),
                        new SourceMap(tree),
                        problems.count()),
                reading.language(),
                before);
    }

    private static Optional<Dossier> before(List<FilledSheet> sheets) {
        return sheets.stream()
                .map(IntakeReader::cells)
                .filter(cells -> !cells.isEmpty() && cells.get(0).equals(FormBook.MEMORY))
                .findFirst()
                .map(cells -> String.join("", cells.subList(1, cells.size())))
                .flatMap(json -> new DossierReader()
                        .read("memory.json", json.getBytes(StandardCharsets.UTF_8))
                        .dossier());
    }

    /** The texts of a sheet's first column. */
    private static List<String> cells(FilledSheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().get(1))
                .filter(CellValue.Words.class::isInstance)
                .map(value -> ((CellValue.Words) value).text())
                .toList();
    }
}
