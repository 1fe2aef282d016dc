package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.grobunn.core.id.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a sheet's rows: those that stand in them; else, where every row must have one, what the row of that name had before, or one made from the name, with a
 * number behind those that would be alike.
 */
final class RowIds {
    private final SheetPlan sheet;
    private final ColumnPlan.Value column;
    private final Map<String, String> former;
    private final Set<String> taken = new HashSet<>();

    /**
     * Ids of a sheet.
     *
     * @param former by names, what rows went by before
     */
    RowIds(SheetPlan sheet, ColumnPlan.Value column, Map<String, String> former) {
        this.sheet = sheet;
        this.column = column;
        this.former = former;
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
        return own.isEmpty() && sheet.makesIds() ? found(row.text(sheet.name())) : own;
    }

    private String found(String name) {
        @Nullable String before = former.get(Names.folded(name));
        return before != null && taken.add(before) ? before : made(name);
    }

    private String made(String name) {
        String slug = Slug.of(name);
        return Slug.unlike(slug.isEmpty() ? Slug.of(sheet.type().name()) : slug, taken);
    }
}
