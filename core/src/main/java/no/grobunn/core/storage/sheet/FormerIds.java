package no.grobunn.core.storage.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The ids that things of a name have already: in the workbook when it was written, so that a row typed anew, or pasted without what is hidden beside it, is the one it
 * was; then in the dossier that it is joined into, so that what is known there is not added again. A name that two have tells nothing. Immutable.
 */
final class FormerIds {
    private final List<SheetRows> known;

    FormerIds(Optional<Dossier> before, Optional<Dossier> into) {
        known = Stream.of(before, into)
                .flatMap(Optional::stream)
                .map(SheetRows::new)
                .toList();
    }

    /** The ids of a sheet's rows by their {@linkplain Names#folded folded} names. */
    Map<String, String> of(SheetPlan sheet) {
        Map<String, String> ids = new HashMap<>();
        if (sheet.makesIds()) {
            known.forEach(rows -> of(sheet, rows).forEach(ids::putIfAbsent));
        }
        return ids;
    }

    private static Map<String, String> of(SheetPlan sheet, SheetRows rows) {
        Map<String, String> ids = new HashMap<>();
        Set<String> alike = new HashSet<>();
        for (SheetRows.Row row : rows.of(sheet)) {
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
