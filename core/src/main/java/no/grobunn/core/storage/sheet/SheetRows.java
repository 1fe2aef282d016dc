package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import org.jspecify.annotations.Nullable;

/** The objects of a dossier by the sheets that hold them. Immutable once made. */
final class SheetRows {
    /**
     * An object of a sheet.
     *
     * @param parent the index, in its sheet, of the row it belongs to; −1 if it belongs to the dossier
     * @param number how many objects stand before it that belong to the same
     */
    record Row(Object object, int parent, int number) {}

    private final Map<String, List<Row>> rows = new HashMap<>();

    SheetRows(Dossier dossier) {
        for (SheetPlan sheet : SheetPlans.DOSSIER.sheets()) {
            rows.put(sheet.key(), new ArrayList<>());
            if (sheet.parent().isPresent()) {
                List<Row> parents = of(sheet.parent().get());
                for (int i = 0; i < parents.size(); i++) {
                    add(
                            sheet,
                            ObjectPath.follow(
                                    sheet.parent().get().type(), parents.get(i).object(), sheet.steps()),
                            i);
                }
            } else {
                add(sheet, ObjectPath.follow(DossierFields.DOSSIER, dossier, sheet.steps()), -1);
            }
        }
    }

    private void add(SheetPlan sheet, @Nullable Object value, int parent) {
        List<Row> of = of(sheet);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                of.add(new Row(list.get(i), parent, i));
            }
        } else if (value != null) {
            of.add(new Row(value, parent, 0));
        }
    }

    /** The objects of a sheet; at most one if it is a card. */
    List<Row> of(SheetPlan sheet) {
        return rows.getOrDefault(sheet.key(), List.of());
    }
}
