package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.grobunn.core.id.Slug;

/** The ids of a sheet's rows: those that stand in them, else made from their names where every row must have one, a number behind those that would be alike. */
final class RowIds {
    private final SheetPlan sheet;
    private final ColumnPlan.Value column;
    private final Set<String> taken = new HashSet<>();

    RowIds(SheetPlan sheet, ColumnPlan.Value column) {
        this.sheet = sheet;
        this.column = column;
    }

    /** The id of each row; empty where it has none and needs none. */
    List<String> of(List<ReadRow> rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> taken.add(row.text(column).strip()));
        rows.forEach(row -> ids.add(id(row)));
        return ids;
    }

    private String id(ReadRow row) {
        String own = row.text(column).strip();
        return own.isEmpty() && sheet.makesIds() ? made(row.text(sheet.name())) : own;
    }

    private String made(String name) {
        String slug = Slug.of(name);
        return Slug.unlike(slug.isEmpty() ? Slug.of(sheet.type().name()) : slug, taken);
    }
}
