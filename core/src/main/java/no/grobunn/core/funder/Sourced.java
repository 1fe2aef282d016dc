package no.grobunn.core.funder;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a funder profile with where it is known from. Immutable.
 *
 * @param value the figure
 * @param source the source, one of the profile's
 * @param validity when it holds; within the profile's own validity
 * @param note how the source's words are read here, where that is not plain; or null
 * @param <V> the figure's type
 */
public record Sourced<V>(
        V value,
        FigureSourceId source,
        Validity validity,
        @Nullable String note) {
    /** A figure that holds as long as the profile does. */
    public static <V> Sourced<V> of(V value, FigureSourceId source) {
        return new Sourced<>(value, source, Validity.ALWAYS, null);
    }
}
