package no.grobunn.core.storage.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.sheet.FormSheet.Shape;
import no.grobunn.core.storage.sheet.Names.Named;
import no.grobunn.core.storage.sheet.SheetRows.Row;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes a dossier as sheets. One use, not thread-safe. */
public final class SheetWriting {
    private final SheetWords words;
    private final SheetRows rows;
    private final CellWriting cells;
    private final EntityNames entities = new EntityNames();
    private final Map<String, Map<Integer, Names>> names = new HashMap<>();

    private SheetWriting(Dossier dossier, Language language) {
        words = new SheetWords(language);
        rows = new SheetRows(dossier);
        cells = new CellWriting(words, entities);
        for (EntityKind kind : EntityKind.values()) {
            SheetPlan sheet = SheetPlans.DOSSIER.of(kind);
            entities.add(
                    kind, rows.of(sheet).stream().map(row -> named(sheet, row)).toList());
        }
        // Whatever may be a parent, once what it may be called by is known.
        SheetPlans.DOSSIER.sheets().stream()
                .flatMap(sheet -> sheet.parent().stream())
                .distinct()
                .forEach(this::nameRows);
    }

    /**
     * The sheets of a dossier.
     *
     * @param language of the headings, explanations and terms
     * @param example a dossier whose first entries show how a row may look
     */
    public static List<FormSheet> of(Dossier dossier, Language language, Dossier example) {
        return write(new SheetWriting(dossier, language), new SheetWriting(example, language));
    }

    /**
     * The sheets without anything in them.
     *
     * @param language of the headings and explanations
     * @param example a dossier whose first entries show how a row may look
     */
    public static List<FormSheet> empty(Language language, Dossier example) {
        SheetWriting shown = new SheetWriting(example, language);
        return SheetPlans.DOSSIER.sheets().stream()
                .map(sheet -> shown.sheet(sheet, List.of(), shown.lines(sheet)))
                .toList();
    }

    private static List<FormSheet> write(SheetWriting filled, SheetWriting shown) {
        return SheetPlans.DOSSIER.sheets().stream()
                .map(sheet -> filled.sheet(sheet, filled.lines(sheet), shown.lines(sheet)))
                .toList();
    }

    private Named named(SheetPlan sheet, Row row) {
        ColumnPlan.Value name = sheet.name();
        String called = scalar(name.type(), ObjectPath.follow(sheet.type(), row.object(), name.steps()));
        String code = sheet.id()
                .map(id -> scalar(id.type(), ObjectPath.follow(sheet.type(), row.object(), id.steps())))
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> Integer.toString(row.number() + 1));
        return new Named(called, code, "");
    }

    private String scalar(ScalarType<?> type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return type.reference()
                .map(kind -> entities.name(kind, ObjectPath.written(type, value)))
                .orElseGet(() -> ObjectPath.written(type, value));
    }

    private void nameRows(SheetPlan sheet) {
        Map<Integer, List<Named>> byParent = new HashMap<>();
        rows.of(sheet)
                .forEach(row -> byParent.computeIfAbsent(row.parent(), p -> new ArrayList<>())
                        .add(named(sheet, row)));
        Map<Integer, Names> called = new HashMap<>();
        byParent.forEach((parent, of) -> called.put(parent, new Names(of)));
        names.put(sheet.key(), called);
    }

    private List<List<Piece>> lines(SheetPlan sheet) {
        return rows.of(sheet).stream().map(row -> line(sheet, row)).toList();
    }

    /** The cells of one column in one row: several where one cell cannot hold all. */
    private record Piece(List<CellValue> cells) {}

    private List<Piece> line(SheetPlan sheet, Row row) {
        return sheet.columns().stream()
                .map(column -> new Piece(cells(sheet, column, row)))
                .toList();
    }

    private List<CellValue> cells(SheetPlan sheet, ColumnPlan column, Row row) {
        if (column instanceof ColumnPlan.Value value) {
            return value(value, ObjectPath.follow(sheet.type(), row.object(), value.steps()), sheet);
        }
        if (column instanceof ColumnPlan.Presence presence) {
            boolean there = ObjectPath.follow(sheet.type(), row.object(), presence.steps()) != null;
            return there ? List.of(new CellValue.Words(words.flag(true))) : List.of();
        }
        if (column instanceof ColumnPlan.Belonging belonging) {
            return List.of(label(belonging.to(), ancestor(sheet, row, belonging.to())));
        }
        String label = ownLabel(sheet, row);
        return label.isEmpty() ? List.of() : List.of(new CellValue.Words(label));
    }

    private List<CellValue> value(ColumnPlan.Value column, @Nullable Object value, SheetPlan sheet) {
        if (value == null
                || value.equals(List.of())
                || value.equals(ObjectPath.standard(sheet.type(), column.steps()))) {
            return List.of();
        }
        if (column.several()) {
            return Lines.pieces(several(column.type(), (List<?>) value), CellValue.Words.LONGEST).stream()
                    .<CellValue>map(CellValue.Words::new)
                    .toList();
        }
        return List.of(single(column.type(), value));
    }

    @SuppressWarnings("unchecked") // the values are a field's of this type
    private <V> String several(ScalarType<V> type, List<?> values) {
        return cells.several(type, (List<V>) values);
    }

    @SuppressWarnings("unchecked") // the value is a field's of this type
    private <V> CellValue single(ScalarType<V> type, Object value) {
        return cells.single(type, (V) value);
    }

    /** The row of an ancestor's sheet that a row belongs to. */
    private Row ancestor(SheetPlan sheet, Row row, SheetPlan ancestor) {
        SheetPlan parent = sheet.parent().orElseThrow();
        Row at = rows.of(parent).get(row.parent());
        return parent == ancestor ? at : ancestor(parent, at, ancestor);
    }

    private CellValue label(SheetPlan sheet, Row row) {
        String label = Objects.requireNonNull(
                        names.getOrDefault(sheet.key(), Map.of()).get(row.parent()))
                .label(row.number());
        boolean number = sheet.name().type().form() == ScalarType.Form.WHOLE_NUMBER
                && label.chars().allMatch(Character::isDigit);
        return number ? new CellValue.Numeral(new BigDecimal(label)) : new CellValue.Words(label);
    }

    private String ownLabel(SheetPlan sheet, Row row) {
        return sheet.kind()
                .map(kind -> entities.label(kind, named(sheet, row).code()))
                .orElse("");
    }

    private FormSheet sheet(SheetPlan sheet, List<List<Piece>> lines, List<List<Piece>> shown) {
        List<ColumnPlan> plans = sheet.columns();
        List<FormColumn> columns = new ArrayList<>();
        List<List<@Nullable CellValue>> cells = new ArrayList<>();
        lines.forEach(line -> cells.add(new ArrayList<>()));
        List<@Nullable CellValue> example = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            int index = i;
            int width = lines.stream()
                    .mapToInt(line -> line.get(index).cells().size())
                    .max()
                    .orElse(1);
            for (int part = 0; part < Math.max(1, width); part++) {
                columns.add(new ColumnForm(sheet, plans.get(i), words).column(part));
                for (int row = 0; row < lines.size(); row++) {
                    cells.get(row).add(at(lines.get(row).get(i), part));
                }
                example.add(shown.isEmpty() ? null : at(shown.get(0).get(i), part));
            }
        }
        return new FormSheet(
                sheet.key(),
                words.sheet(sheet),
                words.help(sheet),
                sheet.isCard() ? Shape.CARD : Shape.TABLE,
                columns,
                cells,
                shown.isEmpty() ? Collections.emptyList() : example);
    }

    private static @Nullable CellValue at(Piece piece, int part) {
        return part < piece.cells().size() ? piece.cells().get(part) : null;
    }
}
