package no.grobunn.core.comparison;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Scalars;

/** How much of what two entries or two texts say is the same. */
final class Likeness {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        return BETWEEN_WORDS
                .splitAsStream(text.characters().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Twice what they have in common by what both have (Dice, 1945); 0 if one has no words, as signs alone have none. */
    private static double ofWords(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : 2.0 * common / (one.size() + other.size());
    }
}
