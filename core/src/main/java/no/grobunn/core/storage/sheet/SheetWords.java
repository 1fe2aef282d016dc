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
        Function<SheetPlan, String> name =
                sheet -> sameName.getOrDefault(ownName(sheet), 0L) > 1 ? longName(sheet) : ownName(sheet);
        SheetPlans.DOSSIER.sheets().forEach(sheet -> sheetNames.put(sheet.key(), name.apply(sheet)));
    }

    private String ownName(SheetPlan sheet) {
        return texts.get(sheet.labels().get(sheet.labels().size() - 1));
    }

    /** With what it belongs to. */
    private String longName(SheetPlan sheet) {
        String before = sheet.parent()
                .map(this::ownName)
                .orElseGet(() -> texts.get(sheet.labels().get(0)));
        return before + ": " + ownName(sheet);
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
            return words(value.labels());
        }
        if (column instanceof ColumnPlan.Presence presence) {
            return texts.get("sheet.presence", words(presence.labels()));
        }
        if (column instanceof ColumnPlan.Belonging belonging) {
            return capitalised(texts.get("object." + belonging.to().type().name()));
        }
        return texts.get("sheet.written-name", sheet(sheet));
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
