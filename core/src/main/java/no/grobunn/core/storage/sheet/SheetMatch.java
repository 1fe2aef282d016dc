package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.SheetPlace;
import no.grobunn.core.storage.sheet.ReadRow.ReadCell;
import no.grobunn.core.storage.tree.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook and what it was recognised as: by the keys that are hidden in it, else by its name and headings in any language. Where its columns stand, and
 * in what order, is the person's affair.
 */
final class SheetMatch {
    /** What a sheet begins with that holds nothing of a dossier. */
    static final String OTHER = "#";

    private static final int HEAD = 20;

    private final String file;
    private final FilledSheet sheet;
    private final SheetPlace place;
    private final SheetPlan plan;
    /** By the number of the column; of a card by that of the row. */
    private final SortedMap<Integer, ColumnPlan> lines;

    /** The row of the headings; of a card the column before that of the entries. */
    private final int head;

    /** Whether it was known by its keys, so that it once had all its columns. */
    private final boolean keyed;

    private SheetMatch(
            String file,
            FilledSheet sheet,
            SheetPlace place,
            SheetPlan plan,
            SortedMap<Integer, ColumnPlan> lines,
            int head,
            boolean keyed) {
        this.file = file;
        this.sheet = sheet;
        this.place = place;
        this.plan = plan;
        this.lines = lines;
        this.head = head;
        this.keyed = keyed;
    }

    /** What a sheet is; empty if it is none of a dossier's. */
    static Optional<SheetMatch> of(String file, FilledSheet sheet, SheetPlace place, SheetLabels labels) {
        return byKeys(file, sheet, place, labels)
                .map(match -> match.correctedBy(labels))
                .or(() -> byHeadings(file, sheet, place, labels));
    }

    SheetPlan plan() {
        return plan;
    }

    SheetPlace place() {
        return place;
    }

    boolean isHidden() {
        return sheet.hidden();
    }

    private static Optional<SheetMatch> byKeys(String file, FilledSheet sheet, SheetPlace place, SheetLabels labels) {
        Map<SheetPlan, List<Mark>> found = new LinkedHashMap<>();
        Map<Mark, ColumnPlan> columns = new HashMap<>();
        for (FilledRow row : sheet.rows()) {
            row.cells().forEach((number, value) -> {
                Optional<SheetLabels.Known> known = labels.byKey(CellReading.text(value));
                if (known.isPresent() && (known.get().sheet().isCard() ? number : row.number()) <= HEAD) {
                    Mark mark = new Mark(file, place, row.number(), number);
                    columns.put(mark, known.get().column());
                    found.computeIfAbsent(known.get().sheet(), s -> new ArrayList<>())
                            .add(mark);
                }
            });
        }
        return found.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(most -> {
                    boolean card = most.getKey().isCard();
                    SortedMap<Integer, ColumnPlan> lines = new TreeMap<>();
                    most.getValue().forEach(mark -> lines.put(card ? mark.line() : mark.column(), columns.get(mark)));
                    int keys = most.getValue().stream()
                            .mapToInt(mark -> card ? mark.column() : mark.line())
                            .max()
                            .orElse(1);
                    int head = headings(sheet, most.getKey(), labels, lines, keys);
                    return new SheetMatch(file, sheet, place, most.getKey(), lines, head, true);
                });
    }

    /**
     * The same sheet with each column as its heading says, where the heading is known: programs move the cells of a table without the keys above it. A column whose
     * heading is not known is what its key says.
     */
    private SheetMatch correctedBy(SheetLabels labels) {
        SortedMap<Integer, ColumnPlan> corrected = new TreeMap<>(lines);
        for (FilledRow row : sheet.rows()) {
            row.cells().forEach((column, value) -> {
                int line = plan.isCard() ? row.number() : column;
                int across = plan.isCard() ? column : row.number();
                String heading = across == head ? CellReading.text(value) : "";
                @Nullable ColumnPlan keyed = lines.get(line);
                if (keyed == null || !labels.mayMean(plan, heading, keyed)) {
                    labels.column(plan, heading).ifPresent(meant -> corrected.put(line, meant));
                }
            });
        }
        return new SheetMatch(file, sheet, place, plan, corrected, head, true);
    }

    /** The line in which most of the headings stand that belong to the columns; that of the keys if none does. */
    private static int headings(
            FilledSheet sheet, SheetPlan plan, SheetLabels labels, SortedMap<Integer, ColumnPlan> lines, int keys) {
        Map<Integer, Integer> hits = new TreeMap<>();
        for (FilledRow row : sheet.rows()) {
            row.cells().forEach((column, value) -> {
                int line = plan.isCard() ? row.number() : column;
                int across = plan.isCard() ? column : row.number();
                boolean heading =
                        across <= HEAD && lines.containsKey(line) && isHeadingOf(labels, plan, value, lines.get(line));
                if (heading) {
                    hits.merge(across, 1, Integer::sum);
                }
            });
        }
        return hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(keys);
    }

    private static boolean isHeadingOf(
            SheetLabels labels, SheetPlan plan, CellValue value, @Nullable ColumnPlan column) {
        return column != null && labels.mayMean(plan, CellReading.text(value), column);
    }

    private static Optional<SheetMatch> byHeadings(
            String file, FilledSheet sheet, SheetPlace place, SheetLabels labels) {
        return labels.sheet(sheet.name()).flatMap(plan -> {
            Map<Integer, SortedMap<Integer, ColumnPlan>> found = new TreeMap<>();
            for (FilledRow row : sheet.rows()) {
                row.cells().forEach((column, value) -> {
                    int line = plan.isCard() ? row.number() : column;
                    int across = plan.isCard() ? column : row.number();
                    if (across <= HEAD) {
                        labels.column(plan, CellReading.text(value))
                                .ifPresent(known -> found.computeIfAbsent(across, a -> new TreeMap<>())
                                        .put(line, known));
                    }
                });
            }
            return found.entrySet().stream()
                    .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .map(most -> new SheetMatch(file, sheet, place, plan, most.getValue(), most.getKey(), false));
        });
    }

    /** The heading of a column as it stands in the sheet. */
    Optional<String> heading(ColumnPlan column) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().equals(column))
                .findFirst()
                .flatMap(line -> at(plan.isCard() ? line.getKey() : head, plan.isCard() ? head : line.getKey()))
                .map(CellReading::text);
    }

    /** The cell of a column in the row of a mark; the mark itself if the sheet has no such column. */
    Mark place(Mark row, ColumnPlan column) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().equals(column))
                .findFirst()
                .map(line -> plan.isCard()
                        ? new Mark(file, place, line.getKey(), head + 1)
                        : new Mark(file, place, row.line(), line.getKey()))
                .orElse(row);
    }

    private Optional<CellValue> at(int row, int column) {
        return sheet.rows().stream()
                .filter(found -> found.number() == row)
                .findFirst()
                .flatMap(found -> Optional.ofNullable(found.cells().get(column)));
    }

    /** Headings of columns that hold something and belong to nothing, with their places. */
    Map<Mark, String> extraColumns() {
        Map<Mark, String> extra = new LinkedHashMap<>();
        if (plan.isCard()) {
            return extra;
        }
        for (FilledRow row : sheet.rows()) {
            row.cells().forEach((column, value) -> {
                boolean filled = row.number() > head && !CellReading.text(value).isBlank();
                if (filled && !lines.containsKey(column)) {
                    String heading = at(head, column).map(CellReading::text).orElse("");
                    extra.putIfAbsent(
                            new Mark(file, place, head, column),
                            heading.isBlank() ? SheetPlace.letters(column) : heading);
                }
            });
        }
        return extra;
    }

    /** The columns that the sheet had when it was made and has no more. */
    List<ColumnPlan> missingColumns() {
        return keyed
                ? plan.columns().stream()
                        .filter(column -> !lines.containsValue(column))
                        .filter(column -> !(column instanceof ColumnPlan.WrittenName))
                        .toList()
                : List.of();
    }

    /** The rows in which a person wrote something; the whole of a card. */
    List<ReadRow> rows() {
        if (plan.isCard()) {
            return card();
        }
        List<ReadRow> rows = new ArrayList<>();
        for (FilledRow row : sheet.rows()) {
            if (row.number() > head) {
                ReadRow read = row(row);
                if (isFilled(read)) {
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    private ReadRow row(FilledRow row) {
        Map<ColumnPlan, List<ReadCell>> cells = new HashMap<>();
        Map<ColumnPlan, Mark> places = new HashMap<>();
        lines.forEach((number, column) -> {
            Mark mark = new Mark(file, place, row.number(), number);
            places.putIfAbsent(column, mark);
            add(cells, column, row.cells().get(number), mark);
        });
        return new ReadRow(plan, cells, places, first(places, new Mark(file, place, row.number(), 1)));
    }

    private List<ReadRow> card() {
        Map<ColumnPlan, List<ReadCell>> cells = new HashMap<>();
        Map<ColumnPlan, Mark> places = new HashMap<>();
        Map<Integer, FilledRow> byNumber = new HashMap<>();
        sheet.rows().forEach(row -> byNumber.put(row.number(), row));
        lines.forEach((number, column) -> {
            Mark mark = new Mark(file, place, number, head + 1);
            places.putIfAbsent(column, mark);
            @Nullable FilledRow row = byNumber.get(number);
            add(cells, column, row == null ? null : row.cells().get(head + 1), mark);
        });
        ReadRow read = new ReadRow(plan, cells, places, first(places, new Mark(file, place, 1, head + 1)));
        return isFilled(read) ? List.of(read) : List.of();
    }

    /** Where the first column stands that a person sees. */
    private Mark first(Map<ColumnPlan, Mark> places, Mark otherwise) {
        return plan.columns().stream()
                .filter(column -> !isHidden(column))
                .filter(places::containsKey)
                .map(places::get)
                .findFirst()
                .orElse(otherwise);
    }

    private static void add(
            Map<ColumnPlan, List<ReadCell>> cells, ColumnPlan column, @Nullable CellValue value, Mark mark) {
        if (value != null && !CellReading.text(value).isBlank()) {
            cells.computeIfAbsent(column, c -> new ArrayList<>()).add(new ReadCell(value, mark));
        }
    }

    private static boolean isFilled(ReadRow row) {
        return row.cells().keySet().stream().anyMatch(column -> !isHidden(column));
    }

    private static boolean isHidden(ColumnPlan column) {
        return column instanceof ColumnPlan.WrittenName || column.key().equals("id");
    }
}
