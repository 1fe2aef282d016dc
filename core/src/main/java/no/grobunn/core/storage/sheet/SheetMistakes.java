package no.grobunn.core.storage.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a tree as whoever filled in the sheets knows it: by cell and heading, not by key. */
final class SheetMistakes {
    private final String file;
    private final Map<SheetPlan, SheetMatch> matches;
    private final SheetWords words;

    SheetMistakes(String file, Map<SheetPlan, SheetMatch> matches, SheetWords words) {
        this.file = file;
        this.matches = matches;
        this.words = words;
    }

    List<Mistake> told(Mistake mistake) {
        return switch (mistake.code()) {
            case "missing-key" -> missing(mistake);
            case "duplicate-id" -> List.of(copied(mistake));
            default -> List.of(placed(mistake));
        };
    }

    /** The id is out of sight, so the row that it was copied from is told by its first cell. */
    private Mistake copied(Mistake mistake) {
        Object first = mistake.arguments().get(1);
        Object begins = sheet(plain(mistake.path()))
                .filter(plan -> first instanceof Mark && matches.containsKey(plan))
                .<Object>map(plan -> Objects.requireNonNull(matches.get(plan))
                        .place((Mark) first, plan.columns().get(0)))
                .orElse(first);
        return new Mistake("sheet-row-copied", mistake.mark(), mistake.path(), List.of(begins), "");
    }

    /** Where a field is that the sheet has but the row has not filled in, the mistake stands in its cell and not where the row begins. */
    private Mistake placed(Mistake mistake) {
        String path = plain(mistake.path());
        Optional<SheetPlan> sheet = sheet(path).filter(plan -> !path.equals(plan.key()));
        Optional<ColumnPlan.Value> column =
                sheet.flatMap(plan -> plan.value(path.substring(plan.key().length() + 1)));
        @Nullable SheetMatch match = sheet.isEmpty() ? null : matches.get(sheet.get());
        if (column.isEmpty()
                || match == null
                || !match.place().equals(mistake.mark().sheet())) {
            return mistake;
        }
        Mark place = match.place(mistake.mark(), column.get());
        return new Mistake(mistake.code(), place, mistake.path(), mistake.arguments(), mistake.nearest());
    }

    private static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "").replace('.', '/');
    }

    /** The sheet that holds a field: the innermost of those that it stands in. */
    private static Optional<SheetPlan> sheet(String path) {
        return SheetPlans.DOSSIER.sheets().stream()
                .filter(plan -> path.equals(plan.key()) || path.startsWith(plan.key() + "/"))
                .max(Comparator.comparingInt(plan -> plan.key().length()));
    }

    private List<Mistake> missing(Mistake mistake) {
        String path = plain(mistake.path());
        Optional<SheetPlan> sheet = sheet(path);
        if (sheet.isEmpty()) {
            return List.of(mistake);
        }
        SheetPlan plan = sheet.get();
        if (path.equals(plan.key())) {
            return List.of(absent(mistake, plan));
        }
        String below = path.substring(plan.key().length() + 1);
        List<ColumnPlan.Value> columns = plan.value(below).map(List::of).orElseGet(() -> neededWithin(plan, below));
        return columns.isEmpty()
                ? List.of(mistake)
                : columns.stream().map(value -> missing(mistake, plan, value)).toList();
    }

    /** Of a whole object that is missing, all that it must have. */
    private static List<ColumnPlan.Value> neededWithin(SheetPlan plan, String below) {
        return plan.columns().stream()
                .filter(ColumnPlan.Value.class::isInstance)
                .map(ColumnPlan.Value.class::cast)
                .filter(value -> value.required() && value.key().startsWith(below + "/"))
                .toList();
    }

    private Mistake absent(Mistake mistake, SheetPlan plan) {
        @Nullable SheetMatch match = matches.get(plan);
        Mark mark = match == null ? new Mark(file, 1, 1) : new Mark(file, match.place(), 1, 1);
        return new Mistake(
                match == null ? "sheet-missing" : "sheet-empty", mark, mistake.path(), List.of(words.sheet(plan)), "");
    }

    private Mistake missing(Mistake mistake, SheetPlan plan, ColumnPlan.Value column) {
        @Nullable SheetMatch match = matches.get(plan);
        Mark place = match == null ? mistake.mark() : match.place(mistake.mark(), column);
        return new Mistake("sheet-cell-missing", place, mistake.path(), List.of(words.heading(plan, column)), "");
    }
}
