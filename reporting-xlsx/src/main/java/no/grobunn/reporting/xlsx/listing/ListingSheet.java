package no.grobunn.reporting.xlsx.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.TableColumn;
import org.jspecify.annotations.Nullable;

/** A listing on its sheet: known from the start, so that others can lead to its entries, and filled once all are known. */
public final class ListingSheet<T> {
    private final Listing<T> listing;
    private final BookSheet sheet;
    private final int header;

    /**
     * A listing's place.
     *
     * @param header the row of its headers; its first column is the sheet's first
     */
    public ListingSheet(Listing<T> listing, BookSheet sheet, int header) {
        this.listing = listing;
        this.sheet = sheet;
        this.header = header;
    }

    public Listing<T> listing() {
        return listing;
    }

    public BookSheet sheet() {
        return sheet;
    }

    /** The cells in which what others refer to begins. */
    Map<EntityKey, String> cells() {
        Map<EntityKey, String> cells = new HashMap<>();
        List<Entry<T>> entries = listing.entries();
        for (int i = 0; i < entries.size(); i++) {
            String cell = Ref.cell(header + 1 + i, 0);
            listing.key(entries.get(i)).ifPresent(key -> cells.put(key, cell));
        }
        return cells;
    }

    /**
     * Writes the table.
     *
     * @param name what formulas call it: letters only, unlike every other
     */
    public NamedTable write(String name, Places places) {
        List<TableColumn<Entry<T>>> columns =
                listing.columns().stream().map(column -> column(column, places)).toList();
        sheet.freeze(header + 1, 1);
        sheet.repeat(header);
        return NamedTable.write(sheet, name, header, columns, listing.entries());
    }

    private TableColumn<Entry<T>> column(ListingColumn<T> column, Places places) {
        boolean right = listing.entries().stream()
                .map(column.content())
                .anyMatch(content -> content instanceof Content.Amount || content instanceof Content.Day);
        return new TableColumn<>(
                column.header(), right ? Look.HEADER_NUMBER : Look.HEADER, Look.TEXT, (onto, row, place, entry) -> {
                    @Nullable Content content = column.content().apply(entry);
                    if (content == null) {
                        onto.blank(row, place, Look.TEXT);
                    } else {
                        fill(onto, row, place, content, places);
                    }
                });
    }

    private static void fill(BookSheet onto, int row, int column, Content content, Places places) {
        if (content instanceof Content.Words words) {
            onto.text(row, column, words.text(), Look.TEXT);
        } else if (content instanceof Content.Amount amount) {
            onto.number(row, column, amount.number(), amount.look());
        } else if (content instanceof Content.Day day) {
            onto.date(row, column, day.date(), Look.DATE);
        } else if (content instanceof Content.Address address) {
            onto.link(row, column, address.uri());
        } else if (content instanceof Content.Pointer pointer) {
            places.point(onto, row, column, pointer);
        } else {
            throw new AssertionError("How is this written: " + content);
        }
    }
}
