package no.grobunn.core.storage.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.sheet.SheetPlace;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import org.jspecify.annotations.Nullable;

/** Finds out which sheet of a workbook holds what, and tells of those that hold nothing known, or are gone. Not thread-safe. */
final class Recognition {
    private static final CellValue MEMORY = new CellValue.Words(FormBook.MEMORY);
    private static final Set<CellValue> OWN = Set.of(new CellValue.Words(SheetMatch.OTHER), MEMORY);

    private final String file;
    private final List<FilledSheet> sheets;
    private final Consumer<Mistake> errors;
    private final Consumer<Mistake> warnings;
    private final Map<SheetPlan, SheetMatch> matches = new LinkedHashMap<>();

    Recognition(String file, List<FilledSheet> sheets, Consumer<Mistake> errors, Consumer<Mistake> warnings) {
        this.file = file;
        this.sheets = sheets;
        this.errors = errors;
        this.warnings = warnings;
        recognise();
    }

    /** What was recognised, in the order of the workbook. */
    Map<SheetPlan, SheetMatch> matches() {
        return Collections.unmodifiableMap(matches);
    }

    private void recognise() {
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

    /** Tells of what the workbook once had: where it is gone, what stood there is not known any more. */
    void tellMissing(SheetWords words) {
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
                .filter(plan -> remembers && !matches.isEmpty() && !matches.containsKey(plan))
                .forEach(plan -> warnings.accept(new Mistake("sheet-gone", new Mark(file, 1, 1), words.sheet(plan))));
    }
}
