package no.grobunn.core.storage.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Violation;

/** The fields that were refused: a rule that reads one of them judged a stand-in, so what it says is no mistake of the person's. Not thread-safe. */
final class FailedPaths {
    /** What a rule about a whole list reads of an entry: that it is there, and how it is named. */
    private static final Pattern ENTRY_OR_ITS_NAME = Pattern.compile("\\[\\d+](?:\\.(?:id|number))?");

    /** Rules that name more fields than this mean just those. */
    private static final int FEW = 16;

    private final Set<String> failed = new HashSet<>();
    private final Set<String> spoilt = new HashSet<>();

    void add(Path path) {
        add(path.toString());
    }

    void add(String path) {
        if (failed.add(path)) {
            for (String up = parent(path); !up.isEmpty(); up = parent(up)) {
                if (spoils(path.substring(up.length()), up)) {
                    spoilt.add(up);
                }
            }
        }
    }

    private static boolean spoils(String below, String above) {
        return above.endsWith("]")
                || below.startsWith(".")
                || ENTRY_OR_ITS_NAME.matcher(below).matches();
    }

    /** Whether a rule that was broken reads a refused field, one within it, or an entry that holds one. */
    boolean reads(Violation violation, Path object) {
        List<String> fields = violation.fields();
        return fields.stream()
                .filter(field -> fields.size() > FEW || !isPlaceOfOthers(field, fields))
                .map(object::resolve)
                .anyMatch(this::touches);
    }

    /** A field named only as the place to point at: the rule reads fields within it that it names too. */
    private static boolean isPlaceOfOthers(String field, List<String> fields) {
        return fields.stream()
                .anyMatch(other -> !other.equals(field)
                        && (field.isEmpty() || other.startsWith(field + ".") || other.startsWith(field + "[")));
    }

    private boolean touches(String path) {
        boolean within = false;
        for (String up = path; !up.isEmpty() && !within; up = parent(up)) {
            within = failed.contains(up);
        }
        return within || spoilt.contains(path);
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
