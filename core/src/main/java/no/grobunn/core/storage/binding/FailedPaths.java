package no.grobunn.core.storage.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.grobunn.core.invariant.Violation;

/** The fields that were refused: a rule that reads one of them judged a stand-in, so what it says is no mistake of the person's. Not thread-safe. */
final class FailedPaths {
    private final Set<String> failed = new HashSet<>();
    private final Set<String> above = new HashSet<>();

    void add(String path) {
        if (failed.add(path)) {
            String up = path;
            while (!up.isEmpty() && above.add(up)) {
                up = parent(up);
            }
        }
    }

    /** Whether a rule that was broken reads a refused field, within one, or an entry that holds one. */
    boolean reads(Violation violation, Path object) {
        List<String> fields = violation.fields();
        return fields.stream()
                .filter(field -> !isPlaceOfOthers(field, fields))
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
        if (above.contains(path)) {
            return true;
        }
        for (String up = path; !up.isEmpty(); up = parent(up)) {
            if (failed.contains(up)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
