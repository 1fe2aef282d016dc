package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.dossier.DossierFields;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a dossier, by the field catalogue: each list of objects is a sheet, each single object of the dossier a card. Of what an object holds, scalars, lists
 * of scalars and the fields of objects within it are columns; lists of objects are sheets of their own, whose rows tell what they belong to. Immutable.
 */
final class SheetPlans {
    /** The sheets of a dossier. */
    static final SheetPlans DOSSIER = new SheetPlans(DossierFields.DOSSIER);

    private final List<SheetPlan> sheets = new ArrayList<>();
    private final Map<String, SheetPlan> byKey = new HashMap<>();

    private SheetPlans(ObjectType<?> root) {
        for (Field<?, ?> field : root.fields()) {
            List<String> steps = List.of(field.key());
            List<String> labels = List.of(label(root, field));
            if (field.type() instanceof ObjectType<?> object) {
                add(new SheetPlan(null, steps, labels, object, true), field.required());
            } else if (field.type() instanceof ListType<?> list && list.element() instanceof ObjectType<?> element) {
                add(new SheetPlan(null, steps, labels, element, false), true);
            }
        }
    }

    private void add(SheetPlan sheet, boolean mustBeThere) {
        sheets.add(sheet);
        byKey.put(sheet.key(), sheet);
        sheet.ancestors().forEach(ancestor -> sheet.add(new ColumnPlan.Belonging(ancestor)));
        if (!mustBeThere && mayBeEmpty(sheet.type())) {
            sheet.add(new ColumnPlan.Presence(List.of(), sheet.labels()));
        }
        columns(sheet, sheet.type(), List.of(), List.of(), true);
        if (sheet.kind().isPresent()) {
            sheet.add(new ColumnPlan.WrittenName());
        }
        lists(sheet, sheet.type(), List.of(), List.of());
    }

    private static void columns(
            SheetPlan sheet, ObjectType<?> type, List<String> before, List<String> above, boolean allThere) {
        for (Field<?, ?> field : type.fields()) {
            List<String> steps = with(before, field.key());
            List<String> labels = with(above, label(type, field));
            boolean required = allThere && field.required();
            if (field.type() instanceof ScalarType<?> scalar) {
                sheet.add(new ColumnPlan.Value(steps, labels, scalar, false, required));
            } else if (field.type() instanceof ListType<?> list && list.element() instanceof ScalarType<?> element) {
                sheet.add(new ColumnPlan.Value(steps, labels, element, true, required));
            } else if (field.type() instanceof ObjectType<?> object) {
                if (!field.required() && mayBeEmpty(object)) {
                    sheet.add(new ColumnPlan.Presence(steps, labels));
                }
                columns(sheet, object, steps, labels, required);
            }
        }
    }

    /** The lists of objects; those within an object's own objects too. */
    private void lists(SheetPlan sheet, ObjectType<?> type, List<String> before, List<String> above) {
        for (Field<?, ?> field : type.fields()) {
            List<String> steps = with(before, field.key());
            List<String> labels = with(above, label(type, field));
            if (field.type() instanceof ObjectType<?> object) {
                lists(sheet, object, steps, labels);
            } else if (field.type() instanceof ListType<?> list && list.element() instanceof ObjectType<?> element) {
                add(part(sheet, steps, labels, element), true);
            }
        }
    }

    /** A list within a card belongs to the dossier, for there is only one card. */
    private static SheetPlan part(SheetPlan sheet, List<String> steps, List<String> labels, ObjectType<?> element) {
        return sheet.isCard()
                ? new SheetPlan(null, joined(sheet.steps(), steps), joined(sheet.labels(), labels), element, false)
                : new SheetPlan(sheet, steps, labels, element, false);
    }

    private static boolean mayBeEmpty(ObjectType<?> type) {
        return type.fields().stream().noneMatch(Field::required);
    }

    private static String label(ObjectType<?> type, Field<?, ?> field) {
        return "field." + type.name() + "." + field.key();
    }

    private static List<String> with(List<String> before, String last) {
        return joined(before, List.of(last));
    }

    private static List<String> joined(List<String> before, List<String> after) {
        List<String> all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }

    /** The sheets in the order of the catalogue, each before those of its lists. */
    List<SheetPlan> sheets() {
        return List.copyOf(sheets);
    }

    /** The sheet with this key. */
    Optional<SheetPlan> sheet(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The sheet of a collection. */
    SheetPlan of(EntityKind kind) {
        @Nullable SheetPlan sheet = byKey.get(kind.key());
        if (sheet == null) {
            throw new IllegalStateException("No sheet holds " + kind.key());
        }
        return sheet;
    }
}
