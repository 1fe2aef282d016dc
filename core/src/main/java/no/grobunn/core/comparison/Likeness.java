package no.grobunn.core.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.grobunn.core.catalogue.Scalars;

/** How much of what two entries or two texts say is the same. */
final class Likeness {
    private Likeness() {}

    /** The share of their fields or of their words in which they agree, 0 to 1; 0 if they are surely not the same. */
    static double of(Part one, Part other) {
        if (one instanceof Part.Entry entry && other instanceof Part.Entry second) {
            return ofEntries(entry, second);
        }
        return one instanceof Part.Value value
                        && value.type().equals(Scalars.TEXT)
                        && other instanceof Part.Value second
                ? ofWords(words(value), words(second))
                : 0;
    }

    private static double ofEntries(Part.Entry one, Part.Entry other) {
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

    private static Set<String> words(Part.Value text) {
        return new HashSet<>(
                Arrays.asList(text.characters().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }

    /** Twice what they have in common by what both have (Dice, 1945). */
    private static double ofWords(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
