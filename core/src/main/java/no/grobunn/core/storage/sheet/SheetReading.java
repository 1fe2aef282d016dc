package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.storage.sheet.CellReading.Read;
import no.grobunn.core.storage.sheet.ReadRow.ReadCell;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;
import no.grobunn.core.text.Language;

/** Makes the tree of a dossier from sheets that were filled in. One use, not thread-safe. */
public final class SheetReading {
    private final String file;
    private final Consumer<Mistake> errors;
    private final Map<SheetPlan, SheetMatch> matches;
    private final Language language;
    private final SheetWords words;
    private final ReadSheets sheets;
    private final CellReading cells;
    private final Map<SheetPlan, List<Branch>> branches = new HashMap<>();

    /**
     * A reading.
     *
     * @param file the workbook's name, for messages
     * @param filled its sheets in their order
     * @param before what the workbook held when it was written, if that is known
     * @param into what the sheets are to be joined into, if anything
     * @param errors takes what keeps the sheets from being a dossier
     * @param warnings takes what a person should know
     */
    public SheetReading(
            String file,
            List<FilledSheet> filled,
            Optional<Dossier> before,
            Optional<Dossier> into,
            Consumer<Mistake> errors,
            Consumer<Mistake> warnings) {
        this.file = file;
        this.errors = errors;
        Recognition recognition = new Recognition(file, filled, errors, warnings);
        matches = recognition.matches();
        language = SheetLanguage.of(matches.values());
        words = new SheetWords(language);
        recognition.tellMissing(words);
        sheets = new ReadSheets(matches, new FormerIds(before, into));
        cells = new CellReading(words, sheets.entities());
    }

    /** The language that the sheets speak to their reader. */
    public Language language() {
        return language;
    }

    /** Whether no sheet was recognised. */
    public boolean isEmpty() {
        return matches.isEmpty();
    }

    /**
     * The tree of everything that the sheets hold. Where a cell cannot be read a refused scalar stands, so that nobody reports it again.
     */
    public MappingNode tree() {
        Branch root = new Branch(new Mark(file, 1, 1));
        Belongings belongings = new Belongings(sheets, words, errors);
        for (SheetPlan sheet : SheetPlans.DOSSIER.sheets()) {
            List<Integer> parents = belongings.parents(sheet);
            List<Branch> own = new ArrayList<>();
            for (int i = 0; i < parents.size(); i++) {
                own.add(branch(sheet, i, parents.get(i), root));
            }
            branches.put(sheet, own);
        }
        return root.node();
    }

    private Branch branch(SheetPlan sheet, int row, int parent, Branch root) {
        ReadRow read = sheets.of(sheet).get(row);
        if (sheet.isCard()) {
            Branch card = root.at(sheet.steps(), read.mark());
            fill(card, sheet, row);
            return card;
        }
        Branch branch = new Branch(read.mark());
        fill(branch, sheet, row);
        Optional<Branch> holder = sheet.parent().isEmpty()
                ? Optional.of(root)
                : holder(sheet.parent().get(), parent);
        holder.ifPresent(found -> found.add(sheet.steps(), branch));
        return branch;
    }

    private Optional<Branch> holder(SheetPlan sheet, int row) {
        return row < 0
                ? Optional.empty()
                : Optional.of(branches.getOrDefault(sheet, List.of()).get(row));
    }

    private void fill(Branch branch, SheetPlan sheet, int row) {
        ReadRow read = sheets.of(sheet).get(row);
        for (ColumnPlan column : sheet.columns()) {
            if (column instanceof ColumnPlan.Value value) {
                if (value.key().equals("id")) {
                    id(branch, sheet, row, value);
                } else {
                    value(branch, read, value);
                }
            } else if (column instanceof ColumnPlan.Presence presence) {
                presence(branch, read, presence);
            }
        }
    }

    private void id(Branch branch, SheetPlan sheet, int row, ColumnPlan.Value column) {
        String id = sheets.id(sheet, row);
        if (!id.isEmpty()) {
            Mark mark = sheets.of(sheet).get(row).place(column);
            branch.put(column.steps(), new ScalarNode(mark, id, ScalarNode.Style.QUOTED));
        }
    }

    private void value(Branch branch, ReadRow row, ColumnPlan.Value column) {
        List<ReadCell> found = row.cells(column);
        if (found.isEmpty()) {
            return;
        }
        if (column.several()) {
            branch.put(column.steps(), several(found, column.type()));
            return;
        }
        if (found.size() > 1) {
            errors.accept(new Mistake("sheet-column-twice", found.get(1).mark(), words.heading(row.sheet(), column)));
        }
        ReadCell cell = found.get(0);
        branch.put(column.steps(), scalar(column.type(), cell.value(), cell.mark()));
    }

    private Node several(List<ReadCell> found, ScalarType<?> type) {
        Mark mark = found.get(0).mark();
        List<Node> items = new ArrayList<>();
        // A list that was too long for one cell goes on in the next, maybe in the middle of an entry.
        boolean words = found.stream().allMatch(cell -> cell.value() instanceof CellValue.Words);
        if (words) {
            String all = String.join("\n", found.stream().map(ReadCell::text).toList());
            cells.entries(type, new CellValue.Words(all)).forEach(entry -> items.add(scalar(type, entry, mark)));
        } else {
            found.forEach(cell ->
                    cells.entries(type, cell.value()).forEach(entry -> items.add(scalar(type, entry, cell.mark()))));
        }
        return new SequenceNode(mark, items);
    }

    private Node scalar(ScalarType<?> type, CellValue value, Mark mark) {
        Read read = cells.single(type, value);
        if (read instanceof Read.Characters characters) {
            return new ScalarNode(mark, characters.text(), ScalarNode.Style.QUOTED);
        }
        errors.accept(((Read.Wrong) read).at(mark));
        return new ScalarNode(mark, "", ScalarNode.Style.REFUSED);
    }

    private void presence(Branch branch, ReadRow row, ColumnPlan.Presence column) {
        Optional<ReadCell> cell = row.cells(column).stream().findFirst();
        if (cell.isEmpty()) {
            return;
        }
        Read read = cells.single(Scalars.FLAG, cell.get().value());
        if (read instanceof Read.Wrong wrong) {
            errors.accept(wrong.at(cell.get().mark()));
        } else if (read.equals(new Read.Characters("true"))) {
            branch.at(column.steps(), cell.get().mark());
        } else if (holds(row, column)) {
            errors.accept(
                    new Mistake("sheet-absent-but-filled", cell.get().mark(), words.heading(row.sheet(), column)));
        }
    }

    private static boolean holds(ReadRow row, ColumnPlan.Presence presence) {
        String within = presence.steps().isEmpty() ? "" : String.join("/", presence.steps()) + "/";
        return row.cells().keySet().stream()
                .filter(ColumnPlan.Value.class::isInstance)
                .anyMatch(column -> column.key().startsWith(within));
    }

    /** A mistake that the catalogue found in the tree, in the words of the sheets: one for each cell that it concerns. */
    public List<Mistake> told(Mistake mistake) {
        return new SheetMistakes(file, matches, words).told(mistake);
    }
}
