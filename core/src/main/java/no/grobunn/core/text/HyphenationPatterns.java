package no.grobunn.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of a language and the places they allow in a word: F. M. Liang, <i>Word Hy-phen-a-tion by Com-put-er</i>, Stanford University,
 * STAN-CS-83-977, 1983. Every pattern that occurs in a word votes on the places it covers, the highest vote holds, and odd votes divide. Immutable
 * and thread-safe.
 */
final class HyphenationPatterns {
    private static final char WORD_EDGE = '.';

    private final Map<String, byte[]> votes = new HashMap<>(65_536);
    private final Map<String, BitSet> exceptions = new HashMap<>();
    private int longest;

    private HyphenationPatterns() {}

    /**
     * Reads patterns as TeX keeps them: in groups of one item a line, the exceptions in the group named hyphenation, remarks after a percent sign.
     *
     * @throws IOException if the reader does
     */
    static HyphenationPatterns read(Reader source) throws IOException {
        HyphenationPatterns patterns = new HyphenationPatterns();
        BufferedReader lines = new BufferedReader(source);
        boolean exceptions = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("\\")) {
                exceptions = line.startsWith("\\hyphenation");
            } else if (exceptions && !line.startsWith("}")) {
                patterns.addException(line);
            } else if (!line.startsWith("%") && !line.startsWith("}")) {
                patterns.addPattern(line);
            }
        }
        return patterns;
    }

    /** Digits vote on the place at which they stand. */
    private void addPattern(String pattern) {
        StringBuilder letters = new StringBuilder(pattern.length());
        byte[] digits = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character >= '0' && character <= '9') {
                digits[letters.length()] = (byte) (character - '0');
            } else {
                letters.append(character);
            }
        }
        longest = Math.max(longest, letters.length());
        votes.put(letters.toString(), digits);
    }

    private void addException(String word) {
        BitSet places = new BitSet();
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '-') {
                places.set(letters.length());
            } else {
                letters.append(word.charAt(i));
            }
        }
        exceptions.put(letters.toString(), places);
    }

    /** The places at which a word of lower-case letters may be divided: the indices of the letters that would begin the next line. */
    BitSet places(String word) {
        BitSet exception = exceptions.get(word);
        return exception == null ? voted(word) : (BitSet) exception.clone();
    }

    private BitSet voted(String word) {
        String edged = WORD_EDGE + word + WORD_EDGE;
        byte[] highest = new byte[edged.length() + 1];
        for (int from = 0; from < edged.length(); from++) {
            int most = Math.min(edged.length(), from + longest);
            for (int to = from + 1; to <= most; to++) {
                count(votes.get(edged.substring(from, to)), to - from, highest, from);
            }
        }
        BitSet places = new BitSet();
        for (int i = 1; i < word.length(); i++) {
            places.set(i, highest[i + 1] % 2 == 1);
        }
        return places;
    }

    private static void count(byte @Nullable [] digits, int letters, byte[] highest, int from) {
        for (int i = 0; digits != null && i <= letters; i++) {
            highest[from + i] = (byte) Math.max(highest[from + i], digits[i]);
        }
    }
}
