package no.grobunn.reporting.xlsx.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import org.jspecify.annotations.Nullable;

/** Where the things of a workbook stand that others refer to. Immutable. */
public final class Places {
    private final Map<EntityKey, Place> places = new HashMap<>();

    private record Place(BookSheet sheet, String cell) {}

    public Places(List<ListingSheet<?>> sheets) {
        sheets.forEach(this::add);
    }

    private <T> void add(ListingSheet<T> listed) {
        for (Map.Entry<EntityKey, String> one : listed.cells().entrySet()) {
            places.put(one.getKey(), new Place(listed.sheet(), one.getValue()));
        }
    }

    /** Writes a name that leads to what it names, or only the name where the workbook does not have it. */
    void point(BookSheet onto, int row, int column, Content.Pointer pointer) {
        @Nullable Place place = places.get(pointer.entity());
        if (place == null) {
            onto.text(row, column, pointer.name(), Look.TEXT);
        } else {
            onto.link(row, column, pointer.name(), place.sheet(), place.cell());
        }
    }
}
