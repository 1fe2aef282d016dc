package no.grobunn.cli.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The analyses, in the order in which they are shown. */
public enum AnalysisKind {
    NETWORK,
    COVERAGE,
    ALIGNMENT,
    TRACE,
    PARTNERS;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The analysis of a word. */
    public static Optional<AnalysisKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(AnalysisKind::word).toList();
    }
}
