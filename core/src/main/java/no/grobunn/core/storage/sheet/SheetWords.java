package no.grobunn.core.storage.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/** What sheets, columns and values are called in a language. Immutable. */
final class SheetWords {
    private final Texts texts;
    private final Map<String, String> sheetNames = new HashMap<>();

    SheetWords(Language language) {
        texts = Texts.of(language);
        Map<String, Long> sameName = SheetPlans.DOSSIER.sheets().stream()
                .collect(Collectors.groupingBy(this::ownName, Collectors.counting()));
        Function<SheetPlan, String> name = sheet ->
                sameName.getOrDefault(ownName(sheet), 0L) > 1 || isWithin(sheet) ? longName(sheet) : ownName(sheet);
        SheetPlans.DOSSIER.sheets().forEach(sheet -> sheetNames.put(sheet.key(), name.apply(sheet)));
    }

    private String ownName(SheetPlan sheet) {
        return texts.get(sheet.labels().get(sheet.labels().size() - 1));
    }

    /** Whether it is a list of an object that has no sheet of its own. */
    private static boolean isWithin(SheetPlan sheet) {
        return sheet.parent().isEmpty() && sheet.labels().size() > 2;
    }

    /** With what it belongs to. */
    private String longName(SheetPlan sheet) {
        int last = sheet.labels().size() - 1;
        String before = last > 0
                ? texts.get(sheet.labels().get(last - 1))
                : sheet.parent().map(this::ownName).orElse("");
        return before + ", " + ownName(sheet).toLowerCase(texts.language().locale());
    }

    Texts texts() {
        return texts;
    }

    /** What a sheet is called, unlike every other. */
    String sheet(SheetPlan sheet) {
        return sheetNames.getOrDefault(sheet.key(), sheet.key());
    }

    /** What a sheet holds, in a sentence. */
    String help(SheetPlan sheet) {
        return texts.get(sheet.labels().get(sheet.labels().size() - 1) + ".help");
    }

    /** The heading of a column. */
    String heading(SheetPlan sheet, ColumnPlan column) {
        if (column instanceof ColumnPlan.Value value) {
            return value.several() && hasNamesake(sheet, value)
                    ? texts.get("sheet.several", words(value.labels()))
                    : words(value.labels());
        }
        if (column instanceof ColumnPlan.Presence presence) {
            return texts.get("sheet.presence", words(presence.labels()));
        }
        if (column instanceof ColumnPlan.Belonging belonging) {
            return capitalised(texts.get("object." + belonging.to().type().name()));
        }
        return texts.get("sheet.written-name", sheet(sheet));
    }

    /** Whether another column is called the same: the need in words, and the needs that are meant. */
    private boolean hasNamesake(SheetPlan sheet, ColumnPlan.Value column) {
        return sheet.columns().stream()
                .filter(ColumnPlan.Value.class::isInstance)
                .map(ColumnPlan.Value.class::cast)
                .anyMatch(
                        other -> !other.equals(column) && words(other.labels()).equals(words(column.labels())));
    }

    private String words(List<String> labels) {
        return labels.stream().map(texts::get).collect(Collectors.joining(": "));
    }

    /** What a column is for, in a sentence. */
    String help(SheetPlan sheet, ColumnPlan column) {
        if (column instanceof ColumnPlan.Value value) {
            return texts.get(value.labels().get(value.labels().size() - 1) + ".help");
        }
        if (column instanceof ColumnPlan.Presence presence) {
            return texts.get("sheet.presence.help", words(presence.labels()));
        }
        if (column instanceof ColumnPlan.Belonging belonging) {
            return texts.get("sheet.belonging.help", sheet(belonging.to()));
        }
        return texts.get("sheet.written-name.help");
    }

    /** A term as a cell shows it. */
    String term(Term term) {
        return texts.termCapitalised(term);
    }

    String flag(boolean set) {
        return texts.get(set ? "workbook.yes" : "workbook.no");
    }

    private String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(texts.language().locale()) + word.substring(1);
    }
}
