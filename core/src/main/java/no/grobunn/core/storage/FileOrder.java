package no.grobunn.core.storage;

import java.util.Arrays;
import java.util.Comparator;

/** The order of a dossier's files: {@code dossier.yaml}, then the others by the code points of their names. */
final class FileOrder {
    /** The file that must be there. */
    static final String FIRST = "dossier.yaml";

    static final Comparator<String> BY_NAME = FileOrder::compare;

    private FileOrder() {}

    private static int compare(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        if (a.equals(FIRST) || b.equals(FIRST)) {
            return a.equals(FIRST) ? -1 : 1;
        }
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
