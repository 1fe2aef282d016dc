package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.storage.sheet.Names.Meaning;
import no.grobunn.core.storage.sheet.Names.Named;
import org.jspecify.annotations.Nullable;

/** The rows that sheets hold, and what each goes by: its id and its name. Immutable once made. */
final class ReadSheets {
    private final Map<SheetPlan, List<ReadRow>> rows = new HashMap<>();
    private final Map<SheetPlan, List<String>> ids = new HashMap<>();
    private final EntityNames entities = new EntityNames();

    /**
     * The rows of the sheets that were recognised.
     *
     * @param former the ids that things of a name have already
     */
    ReadSheets(Map<SheetPlan, SheetMatch> matches, FormerIds former) {
        for (SheetPlan sheet : SheetPlans.DOSSIER.sheets()) {
            @Nullable SheetMatch match = matches.get(sheet);
            List<ReadRow> found = match == null ? List.of() : match.rows();
            rows.put(sheet, found);
            sheet.id().ifPresent(column -> ids.put(sheet, new RowIds(sheet, column, former.of(sheet)).of(found)));
        }
        for (EntityKind kind : EntityKind.values()) {
            SheetPlan sheet = SheetPlans.DOSSIER.of(kind);
            List<Named> named = new ArrayList<>();
            for (int i = 0; i < of(sheet).size(); i++) {
                named.add(named(sheet, i));
            }
            entities.add(kind, named);
        }
    }

    /** The rows of a sheet in their order. */
    List<ReadRow> of(SheetPlan sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** The id of a row; empty if it has none. */
    String id(SheetPlan sheet, int row) {
        @Nullable List<String> given = ids.get(sheet);
        return given == null ? "" : given.get(row);
    }

    /** What others call the entities that have a sheet of their own. */
    EntityNames entities() {
        return entities;
    }

    /** What a row is called; by the name of what it refers to if that is what names it. */
    Named named(SheetPlan sheet, int row) {
        ReadRow read = of(sheet).get(row);
        ColumnPlan.Value name = sheet.name();
        return new Named(
                canonical(name.type(), read.text(name)), id(sheet, row), read.text(new ColumnPlan.WrittenName()));
    }

    /** The name of the entity that a text of this type means, as it stands in its own row; the text itself where it means none. */
    String canonical(ScalarType<?> type, String text) {
        return type.reference()
                .filter(kind -> entities.meaning(kind, text) instanceof Meaning.Row)
                .map(kind -> entities.name(kind, entities.idOf(kind, text)))
                .orElse(text);
    }
}
