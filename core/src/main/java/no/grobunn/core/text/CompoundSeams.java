package no.grobunn.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where compounds part between their members: {@code avfalls-rapport}, which patterns of syllables would divide as readily within a member. Knows the first
 * members of this field's compounds. Immutable and thread-safe.
 */
final class CompoundSeams {
    /** What follows a seam is a member too and no ending. */
    private static final int LEAST_REST = 5;

    private final Set<String> members;
    private final int longest;

    private CompoundSeams(Set<String> members) {
        this.members = members;
        this.longest = members.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Reads the members, one a line.
     *
     * @throws IOException if the reader does
     */
    static CompoundSeams read(Reader source) throws IOException {
        return new CompoundSeams(new BufferedReader(source)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The seams of a word of lower-case letters: the indices of the letters that begin a later member. */
    BitSet places(String word) {
        BitSet places = new BitSet();
        int from = 0;
        for (int seam = seam(word, from); seam > from; seam = seam(word, from)) {
            places.set(seam);
            from = seam;
        }
        return places;
    }

    /** Where the longest member that begins at an index ends; the index itself if none does. */
    private int seam(String word, int from) {
        for (int to = Math.min(from + longest, word.length() - LEAST_REST); to > from; to--) {
            if (members.contains(word.substring(from, to))) {
                return to;
            }
        }
        return from;
    }
}
