package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.storage.sheet.Names.Meaning;
import no.grobunn.core.storage.sheet.Names.Named;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** Finds which rows the rows of sheets belong to, sheet by sheet, each after those that hold it. Not thread-safe. */
final class Belongings {
    private static final int NONE = -1;

    private final ReadSheets sheets;
    private final SheetWords words;
    private final Consumer<Mistake> errors;
    /** The rows of a sheet by the row that they belong to. */
    private final Map<SheetPlan, Map<Integer, List<Integer>>> groups = new HashMap<>();

    private final Map<SheetPlan, Map<Integer, Names>> names = new HashMap<>();

    Belongings(ReadSheets sheets, SheetWords words, Consumer<Mistake> errors) {
        this.sheets = sheets;
        this.words = words;
        this.errors = errors;
    }

    /** The index of each row's parent in its sheet; −1 if there is none. */
    List<Integer> parents(SheetPlan sheet) {
        List<Integer> parents = new ArrayList<>();
        Map<Integer, List<Integer>> group = new HashMap<>();
        for (ReadRow row : sheets.of(sheet)) {
            int parent = parent(sheet, row);
            group.computeIfAbsent(parent, p -> new ArrayList<>()).add(parents.size());
            parents.add(parent);
        }
        groups.put(sheet, group);
        return parents;
    }

    private int parent(SheetPlan of, ReadRow row) {
        int at = NONE;
        for (SheetPlan ancestor : of.ancestors()) {
            Optional<Integer> next = step(ancestor, at, row);
            if (next.isEmpty()) {
                return NONE;
            }
            at = next.get();
        }
        return at;
    }

    /** The row of an ancestor's sheet, among those that belong to the row found so far. */
    private Optional<Integer> step(SheetPlan ancestor, int above, ReadRow row) {
        List<Integer> group = groups.getOrDefault(ancestor, Map.of()).getOrDefault(above, List.of());
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
        Meaning meaning = meaning(ancestor, above, group, text);
        if (meaning instanceof Meaning.Row found) {
            return Optional.of(group.get(found.index()));
        }
        Mark place = row.place(column);
        errors.accept(
                CellReading.wrongName(meaning, text, words.sheet(ancestor)).at(place));
        return Optional.empty();
    }

    private Meaning meaning(SheetPlan ancestor, int above, List<Integer> group, String text) {
        Names called = names.computeIfAbsent(ancestor, s -> new HashMap<>())
                .computeIfAbsent(above, a -> names(ancestor, group));
        Meaning direct = called.meaning(text);
        return direct instanceof Meaning.Unknown
                ? called.meaning(sheets.canonical(ancestor.name().type(), text))
                : direct;
    }

    /** What the rows of a group are called; those without an id go by their number. */
    private Names names(SheetPlan sheet, List<Integer> group) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Named row = sheets.named(sheet, group.get(i));
            String code = row.code().isEmpty() ? Integer.toString(i + 1) : row.code();
            named.add(new Named(row.name(), code, row.before()));
        }
        return new Names(named);
    }
}
