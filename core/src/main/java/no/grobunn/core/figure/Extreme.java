package no.grobunn.core.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What stands out among several: only what is strictly so, since a caption must hold when others are as large. */
final class Extreme {
    private Extreme() {}

    /** The one thing that is larger than every other; none among fewer than two, and none if two are as large. */
    static <T> Optional<T> largest(Collection<T> things, Comparator<? super T> order) {
        if (things.size() < 2) {
            return Optional.empty();
        }
        T largest = things.stream().max(order).orElseThrow();
        boolean alone = things.stream()
                        .filter(thing -> order.compare(thing, largest) == 0)
                        .count()
                == 1;
        return alone ? Optional.of(largest) : Optional.empty();
    }

    /** The one thing that is smaller than every other; none among fewer than two, and none if two are as small. */
    static <T> Optional<T> smallest(Collection<T> things, Comparator<? super T> order) {
        return largest(things, order.reversed());
    }
}
