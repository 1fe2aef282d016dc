package no.grobunn.core.storage.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.text.Excerpt;
import no.grobunn.core.text.NearestMatch;

/**
 * What the rows of a sheet are called where other rows refer to them. A row goes by its name; by its name with its code behind it, {@code Fylket (fylket)}, where two
 * have the same name; by its code in brackets, {@code [fylket]}, always. A long name may be cut with an ellipsis. Immutable.
 */
final class Names {
    /** A longer name is cut where it stands for something on another sheet. */
    private static final int LONG = 80;

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final String ELLIPSIS = "…";

    /**
     * A row.
     *
     * @param name what it is called; may be blank
     * @param code its id, or its number among those that belong to the same
     * @param before what others called it when the sheet was written; empty if unknown
     */
    record Named(String name, String code, String before) {}

    /** What a name was found to mean. */
    sealed interface Meaning {
        /** One row. */
        record Row(int index) implements Meaning {}

        /**
         * More than one row.
         *
         * @param labels what to write instead
         */
        record Several(List<String> labels) implements Meaning {}

        /** No row. */
        record Unknown(Optional<String> nearest) implements Meaning {}
    }

    private final List<Named> rows;
    private final Map<String, Set<Integer>> byCode = new HashMap<>();
    private final Map<String, Set<Integer>> exact = new HashMap<>();
    private final Map<String, Set<Integer>> loose = new HashMap<>();
    private final Map<String, Set<Integer>> formerly = new HashMap<>();

    Names(List<Named> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            Named row = rows.get(i);
            put(byCode, row.code(), i);
            put(exact, row.name(), i);
            put(exact, withCode(row), i);
            put(exact, row.code(), i);
            put(loose, folded(row.name()), i);
            put(formerly, row.before(), i);
        }
    }

    private static void put(Map<String, Set<Integer>> map, String name, int row) {
        if (!name.isBlank()) {
            map.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(row);
        }
    }

    /** The shortest words that mean a row. */
    String label(int row) {
        Named named = rows.get(row);
        for (String label : List.of(shortened(named.name()), named.name(), withCode(named))) {
            if (!label.isBlank() && meaning(label) instanceof Meaning.Row found && found.index() == row) {
                return label;
            }
        }
        return "[" + named.code() + "]";
    }

    /** What words mean: first as they stand, then whatever their case and spaces, then as the beginning of a name. */
    Meaning meaning(String words) {
        Matcher brackets = BRACKETS.matcher(words.strip());
        Set<Integer> coded = brackets.matches() ? found(byCode, brackets.group(1)) : Set.of();
        if (!coded.isEmpty()) {
            return one(coded);
        }
        Set<Integer> named = found(exact, words);
        Set<Integer> before = found(formerly, words);
        if (named.size() == 1 && !before.isEmpty() && !before.equals(named)) {
            // The name went from one row to another: nobody knows which of them an old reference means.
            Set<Integer> either = new LinkedHashSet<>(named);
            either.addAll(before);
            return one(either);
        }
        for (Set<Integer> found : List.of(named, found(loose, folded(words)), cut(words), before)) {
            if (!found.isEmpty()) {
                return one(found);
            }
        }
        return new Meaning.Unknown(NearestMatch.of(
                words,
                rows.stream().map(Named::name).filter(name -> !name.isBlank()).toList()));
    }

    private Meaning one(Set<Integer> found) {
        if (found.size() == 1) {
            return new Meaning.Row(found.iterator().next());
        }
        return new Meaning.Several(found.stream().map(this::labelOfSeveral).toList());
    }

    private String labelOfSeveral(int row) {
        String label = withCode(rows.get(row));
        return !label.isBlank() && found(exact, label).size() == 1
                ? label
                : "[" + rows.get(row).code() + "]";
    }

    private static Set<Integer> found(Map<String, Set<Integer>> map, String words) {
        return map.getOrDefault(words, Set.of());
    }

    private Set<Integer> cut(String words) {
        if (!words.strip().endsWith(ELLIPSIS)) {
            return Set.of();
        }
        String beginning = folded(words.strip().substring(0, words.strip().length() - 1));
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!beginning.isEmpty() && folded(rows.get(i).name()).startsWith(beginning)) {
                found.add(i);
            }
        }
        return found;
    }

    private static String withCode(Named row) {
        return row.name().isBlank() ? "" : row.name() + " (" + row.code() + ")";
    }

    private static String shortened(String name) {
        boolean fits = name.length() <= LONG && name.indexOf('\n') < 0;
        return fits ? name : Excerpt.of(name.strip().replaceAll("\\s+", " "), LONG);
    }

    /** Words without regard to case, kinds of spaces, ways to write a letter, and where a line may part. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]", "")
                .replaceAll("[\\u2010\\u2011]", "-")
                .replaceAll("[\\s\\u00a0\\u202f\\u2007]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The name of a row as it stands. */
    String name(int row) {
        return rows.get(row).name();
    }
}
