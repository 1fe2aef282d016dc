package no.grobunn.core.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How much of what two entries say is the same. */
final class Likeness {
    private Likeness() {}

    /** The share of their fields in which they agree, 0 to 1; 0 if they are surely not the same. */
    static double of(Part.Entry one, Part.Entry other) {
        if (differ(one.id(), other.id()) || differ(NaturalKey.of(one), NaturalKey.of(other))) {
            return 0;
        }
        Set<String> keys = new TreeSet<>(one.fields().keySet());
        keys.addAll(other.fields().keySet());
        keys.remove("id");
        long same = keys.stream()
                .filter(key -> Objects.equals(one.get(key), other.get(key)))
                .count();
        return keys.isEmpty() ? 0 : (double) same / keys.size();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
