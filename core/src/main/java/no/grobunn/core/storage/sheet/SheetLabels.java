package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.TermWords;

/** What sheets and columns may be called: their keys, and their names in every language. Immutable. */
final class SheetLabels {
    /** Spreadsheet programs cut the names of sheets. */
    private static final int NAME = 31;

    private static final Pattern CARRIED_ON = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

    /** A column of a sheet. */
    record Known(SheetPlan sheet, ColumnPlan column) {}

    private final Map<String, Known> byKey = new HashMap<>();
    private final Map<String, SheetPlan> sheets = new HashMap<>();
    private final Map<SheetPlan, Map<String, List<ColumnPlan>>> columns = new HashMap<>();

    SheetLabels() {
        for (Language language : Language.values()) {
            add(new SheetWords(language));
        }
    }

    private void add(SheetWords words) {
        for (SheetPlan sheet : SheetPlans.DOSSIER.sheets()) {
            sheets.putIfAbsent(folded(words.sheet(sheet)), sheet);
            Map<String, List<ColumnPlan>> of = columns.computeIfAbsent(sheet, s -> new HashMap<>());
            for (ColumnPlan column : sheet.columns()) {
                byKey.put(sheet.keyOf(column), new Known(sheet, column));
                of.computeIfAbsent(TermWords.fold(words.heading(sheet, column)), h -> new ArrayList<>())
                        .add(column);
            }
        }
    }

    private static String folded(String name) {
        return TermWords.fold(name.length() > NAME ? name.substring(0, NAME) : name);
    }

    /** The column that a hidden key names. */
    Optional<Known> byKey(String text) {
        return Optional.ofNullable(byKey.get(text));
    }

    /** The sheet that a name means. */
    Optional<SheetPlan> sheet(String name) {
        return Optional.ofNullable(sheets.get(folded(name)));
    }

    /** The column of a sheet that a heading means. */
    Optional<ColumnPlan> column(SheetPlan sheet, String heading) {
        return meanings(sheet, heading).stream().findFirst();
    }

    /** Whether a heading may mean a column. */
    boolean mayMean(SheetPlan sheet, String heading, ColumnPlan column) {
        return meanings(sheet, heading).contains(column);
    }

    /** A heading means one column in a language, and maybe another in another; one with a number behind it carries on where a cell was full. */
    private List<ColumnPlan> meanings(SheetPlan sheet, String heading) {
        Map<String, List<ColumnPlan>> of = columns.getOrDefault(sheet, Map.of());
        List<ColumnPlan> whole = of.getOrDefault(TermWords.fold(heading), List.of());
        return whole.isEmpty()
                ? of.getOrDefault(TermWords.fold(CARRIED_ON.matcher(heading).replaceFirst("")), List.of())
                : whole;
    }
}
