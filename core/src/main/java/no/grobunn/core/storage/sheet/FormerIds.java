package no.grobunn.core.storage.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The ids that rows had when their workbook was written, by name: so a row that was typed anew, or pasted without what is hidden beside it, is the one it was. A name
 * that two had tells nothing. Immutable.
 */
final class FormerIds {
    private final Optional<SheetRows> before;

    FormerIds(Optional<Dossier> before) {
        this.before = before.map(SheetRows::new);
    }

    /** The ids of a sheet's rows by their {@linkplain Names#folded folded} names. */
    Map<String, String> of(SheetPlan sheet) {
        Map<String, String> ids = new HashMap<>();
        Set<String> alike = new HashSet<>();
        if (before.isEmpty() || !sheet.makesIds()) {
            return ids;
        }
        for (SheetRows.Row row : before.get().of(sheet)) {
            String name = Names.folded(text(sheet, sheet.name(), row));
            if (ids.putIfAbsent(name, text(sheet, sheet.id().orElseThrow(), row)) != null) {
                alike.add(name);
            }
        }
        ids.keySet().removeAll(alike);
        return ids;
    }

    private static String text(SheetPlan sheet, ColumnPlan.Value column, SheetRows.Row row) {
        @Nullable Object value = ObjectPath.follow(sheet.type(), row.object(), column.steps());
        return value == null ? "" : ObjectPath.written(column.type(), value);
    }
}
