package no.grobunn.reporting.xlsx.listing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a listing.
 *
 * @param key the field it shows, {@code period/start} for one within another
 * @param header what it is called
 * @param content what stands in the cell of an entry; null where it has nothing
 */
public record ListingColumn<T>(String key, String header, Function<Entry<T>, @Nullable Content> content) {
    /** The same column by another name. */
    public ListingColumn<T> called(String name) {
        return new ListingColumn<>(key, name, content);
    }

    /** The same column with other content. */
    public ListingColumn<T> showing(Function<T, @Nullable Content> other) {
        return new ListingColumn<>(key, header, entry -> other.apply(entry.value()));
    }
}
