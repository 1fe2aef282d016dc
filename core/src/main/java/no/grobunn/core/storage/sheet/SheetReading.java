package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.sheet.SheetPlace;
import no.grobunn.core.storage.sheet.CellReading.Read;
import no.grobunn.core.storage.sheet.Names.Meaning;
import no.grobunn.core.storage.sheet.Names.Named;
import no.grobunn.core.storage.sheet.ReadRow.ReadCell;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.storage.tree.SequenceNode;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a dossier from sheets that were filled in. One use, not thread-safe. */
public final class SheetReading {
    private static final CellValue MEMORY = new CellValue.Words(FormBook.MEMORY);
    private static final Set<CellValue> OWN = Set.of(new CellValue.Words(SheetMatch.OTHER), MEMORY);

    private final String file;
    private final Consumer<Mistake> errors;
    private final Consumer<Mistake> warnings;
    private final Map<SheetPlan, SheetMatch> matches = new LinkedHashMap<>();
    private final Map<SheetPlan, List<ReadRow>> rows = new HashMap<>();
    private final Map<SheetPlan, List<String>> ids = new HashMap<>();
    private final Map<SheetPlan, List<Integer>> parents = new HashMap<>();
    private final Map<SheetPlan, Map<List<Integer>, Names>> namesOfGroups = new HashMap<>();
    private final Map<SheetPlan, List<Branch>> branches = new HashMap<>();
    private final EntityNames entities = new EntityNames();
    private final SheetWords words;
    private final CellReading cells;
    private final Language language;

    /**
     * A reading.
     *
     * @param file the workbook's name, for messages
     * @param sheets its sheets in their order
     * @param errors takes what keeps the sheets from being a dossier
     * @param warnings takes what a person should know
     */
    public SheetReading(String file, List<FilledSheet> sheets, Consumer<Mistake> errors, Consumer<Mistake> warnings) {
        this.file = file;
        this.errors = errors;
        this.warnings = warnings;
        recognise(sheets);
        language = SheetLanguage.of(matches.values());
        words = new SheetWords(language);
        cells = new CellReading(words, entities);
        if (!matches.isEmpty()) {
            missing(sheets);
        }
        SheetPlans.DOSSIER.sheets().forEach(this::take);
        for (EntityKind kind : EntityKind.values()) {
            SheetPlan sheet = SheetPlans.DOSSIER.of(kind);
            List<Named> named = new ArrayList<>();
            for (int i = 0; i < of(sheet).size(); i++) {
                named.add(named(sheet, i));
            }
            entities.add(kind, named);
        }
    }

    /** The language that the sheets speak to their reader. */
    public Language language() {
        return language;
    }

    /** Whether no sheet was recognised. */
    public boolean isEmpty() {
        return matches.isEmpty();
    }

    private void recognise(List<FilledSheet> sheets) {
        SheetLabels labels = new SheetLabels();
        for (int i = 0; i < sheets.size(); i++) {
            FilledSheet sheet = sheets.get(i);
            SheetPlace place = new SheetPlace(i, sheet.name());
            Optional<SheetMatch> match = SheetMatch.of(file, sheet, place, labels);
            if (match.isPresent()) {
                add(match.get());
            } else if (!isOwn(sheet)) {
                warnings.accept(new Mistake("sheet-extra", new Mark(file, place, 1, 1), sheet.name()));
            }
        }
        if (matches.isEmpty()) {
            errors.accept(new Mistake("sheets-unknown", new Mark(file, 1, 1), file));
        }
    }

    private void add(SheetMatch match) {
        @Nullable SheetMatch first = matches.putIfAbsent(match.plan(), match);
        Mark top = new Mark(file, match.place(), 1, 1);
        if (first != null) {
            errors.accept(new Mistake(
                    "sheet-twice", top, match.place().name(), first.place().name()));
            return;
        }
        if (match.isHidden()) {
            warnings.accept(new Mistake("sheet-hidden", top, match.place().name()));
        }
        match.extraColumns()
                .forEach((mark, heading) -> warnings.accept(new Mistake(
                        "sheet-extra-column", mark, heading, match.place().name())));
    }

    /** The guide, the lists that drop-downs draw on and the memory say by themselves that they hold nothing of a dossier; an empty sheet needs not. */
    private static boolean isOwn(FilledSheet sheet) {
        return sheet.rows().isEmpty()
                || OWN.contains(sheet.rows().get(0).cells().get(1));
    }

    /** What a workbook once had: where it is gone, what stood there is not known any more. */
    private void missing(List<FilledSheet> sheets) {
        matches.forEach((plan, match) -> match.missingColumns()
                .forEach(column -> warnings.accept(new Mistake(
                        "sheet-column-missing",
                        new Mark(file, match.place(), 1, 1),
                        words.heading(plan, column),
                        match.place().name()))));
        boolean remembers = sheets.stream()
                .anyMatch(sheet -> !sheet.rows().isEmpty()
                        && MEMORY.equals(sheet.rows().get(0).cells().get(1)));
        SheetPlans.DOSSIER.sheets().stream()
                .filter(plan -> remembers && !matches.containsKey(plan))
                .forEach(plan -> warnings.accept(new Mistake("sheet-gone", new Mark(file, 1, 1), words.sheet(plan))));
    }

    private List<ReadRow> of(SheetPlan sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private void take(SheetPlan sheet) {
        @Nullable SheetMatch match = matches.get(sheet);
        List<ReadRow> found = match == null ? List.of() : match.rows();
        rows.put(sheet, found);
        sheet.id().ifPresent(column -> ids.put(sheet, new RowIds(sheet, column).of(found)));
    }

    private Named named(SheetPlan sheet, int row) {
        ReadRow read = of(sheet).get(row);
        @Nullable List<String> given = ids.get(sheet);
        String code = given == null ? "" : given.get(row);
        return new Named(nameOf(sheet, read), code, read.text(new ColumnPlan.WrittenName()));
    }

    /** What a row is called; by the name of what it refers to if that is what names it. */
    private String nameOf(SheetPlan sheet, ReadRow row) {
        ColumnPlan.Value name = sheet.name();
        return canonical(name.type(), row.text(name));
    }

    private String canonical(ScalarType<?> type, String text) {
        return type.reference()
                .filter(kind -> entities.meaning(kind, text) instanceof Meaning.Row)
                .map(kind -> entities.name(kind, entities.idOf(kind, text)))
                .orElse(text);
    }

    /**
     * The tree of everything that the sheets hold. Where a cell cannot be read a refused scalar stands, so that nobody reports it again.
     */
    public MappingNode tree() {
        Branch root = new Branch(new Mark(file, 1, 1));
        for (SheetPlan sheet : SheetPlans.DOSSIER.sheets()) {
            List<Integer> parents = new Belongings(sheet).parents();
            List<Branch> own = new ArrayList<>();
            for (int i = 0; i < of(sheet).size(); i++) {
                own.add(branch(sheet, i, parents.get(i), root));
            }
            branches.put(sheet, own);
        }
        return root.node();
    }

    private Branch branch(SheetPlan sheet, int row, int parent, Branch root) {
        ReadRow read = of(sheet).get(row);
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
        ReadRow read = of(sheet).get(row);
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
        @Nullable List<String> given = ids.get(sheet);
        if (given != null && !given.get(row).isEmpty()) {
            Mark mark = of(sheet).get(row).place(column);
            branch.put(column.steps(), new ScalarNode(mark, given.get(row), ScalarNode.Style.QUOTED));
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
        report((Read.Wrong) read, mark);
        return new ScalarNode(mark, "", ScalarNode.Style.REFUSED);
    }

    private void report(Read.Wrong wrong, Mark mark) {
        errors.accept(new Mistake(wrong.code(), mark, "", wrong.arguments(), wrong.nearest()));
    }

    private void presence(Branch branch, ReadRow row, ColumnPlan.Presence column) {
        Optional<ReadCell> cell = row.cells(column).stream().findFirst();
        if (cell.isEmpty()) {
            return;
        }
        Read read = cells.single(Scalars.FLAG, cell.get().value());
        if (read instanceof Read.Wrong wrong) {
            report(wrong, cell.get().mark());
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

    /** A mistake that the catalogue found in the tree, in the words of the sheets. */
    public Mistake told(Mistake mistake) {
        return new SheetMistakes(file, matches, words).told(mistake);
    }

    /** Which rows the rows of a sheet belong to. */
    private final class Belongings {
        private final SheetPlan sheet;
        private final Map<SheetPlan, Map<Integer, List<Integer>>> groups = new HashMap<>();

        Belongings(SheetPlan sheet) {
            this.sheet = sheet;
        }

        /** The index of each row's parent in its sheet; −1 if there is none. */
        List<Integer> parents() {
            List<Integer> parents = new ArrayList<>();
            of(sheet).forEach(row -> parents.add(sheet.parent().isEmpty() ? -1 : parent(sheet, row)));
            SheetReading.this.parents.put(sheet, parents);
            return parents;
        }

        private int parent(SheetPlan of, ReadRow row) {
            int at = -1;
            for (SheetPlan ancestor : of.ancestors()) {
                Optional<Integer> next = step(ancestor, at, row);
                if (next.isEmpty()) {
                    return -1;
                }
                at = next.get();
            }
            return at;
        }

        /** The row of an ancestor's sheet, among those that belong to the row found so far. */
        private Optional<Integer> step(SheetPlan ancestor, int above, ReadRow row) {
            List<Integer> group =
                    groups.computeIfAbsent(ancestor, SheetReading.this::grouped).getOrDefault(above, List.of());
            ColumnPlan column = new ColumnPlan.Belonging(ancestor);
            String text = row.text(column);
            if (text.isBlank()) {
                if (group.size() == 1) {
                    return Optional.of(group.get(0));
                }
                errors.accept(new Mistake(
                        "sheet-belongs-to-nothing",
                        row.place(column),
                        words.heading(row.sheet(), column),
                        words.sheet(ancestor)));
                return Optional.empty();
            }
            Meaning meaning = meaning(ancestor, group, text);
            if (meaning instanceof Meaning.Row found) {
                return Optional.of(group.get(found.index()));
            }
            report(CellReading.wrongName(meaning, text, words.sheet(ancestor)), row.place(column));
            return Optional.empty();
        }

        private Meaning meaning(SheetPlan ancestor, List<Integer> group, String text) {
            Names names = SheetReading.this.names(ancestor, group);
            Meaning direct = names.meaning(text);
            return direct instanceof Meaning.Unknown
                    ? names.meaning(canonical(ancestor.name().type(), text))
                    : direct;
        }
    }

    /** The rows of a sheet by the row that they belong to. */
    private Map<Integer, List<Integer>> grouped(SheetPlan sheet) {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        List<Integer> of = parents.getOrDefault(sheet, List.of());
        for (int i = 0; i < of.size(); i++) {
            groups.computeIfAbsent(of.get(i), p -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    private Names names(SheetPlan sheet, List<Integer> group) {
        return namesOfGroups.computeIfAbsent(sheet, s -> new HashMap<>()).computeIfAbsent(group, g -> {
            List<Named> named = new ArrayList<>();
            for (int i = 0; i < g.size(); i++) {
                Named row = named(sheet, g.get(i));
                String code = row.code().isEmpty() ? Integer.toString(i + 1) : row.code();
                named.add(new Named(row.name(), code, row.before()));
            }
            return new Names(named);
        });
    }
}
