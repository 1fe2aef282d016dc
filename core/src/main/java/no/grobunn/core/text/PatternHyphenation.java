package no.grobunn.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

/**
 * Divides words by the bundled patterns of their language, at least three letters at either side; Norwegian compounds between their members first. Left whole are words with a soft hyphen, which say
 * themselves where they part, abbreviations in capitals, and addresses. Thread-safe; patterns are read when a language is first asked for.
 */
public final class PatternHyphenation implements Hyphenation {
    private static final int LEAST = 3;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String ADDRESS = "@/\\_:";

    /** For every language of the product. */
    public static final Hyphenation BUNDLED = new PatternHyphenation();

    private PatternHyphenation() {}

    @Override
    public int before(Language language, String text, int from, int to, int limit) {
        if (isLeftWhole(text, from, to)) {
            return NONE;
        }
        int end = to;
        while (end > from) {
            int start = partStart(text, from, end);
            int place = place(language, text, start, end, limit);
            if (place > from) {
                return place;
            }
            end = start - 1;
        }
        return NONE;
    }

    private static boolean isLeftWhole(String text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) == SOFT_HYPHEN) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            boolean dotWithin = character == '.' && i + 1 < to && Character.isLetter(text.charAt(i + 1));
            if (character == SOFT_HYPHEN || dotWithin || ADDRESS.indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the run of letters that ends at an index begins; the index itself if no letter stands before it. */
    private static int partStart(String text, int from, int end) {
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int place(Language language, String text, int start, int end, int limit) {
        if (end - start < 2 * LEAST || start + LEAST > limit) {
            return NONE;
        }
        String part = text.substring(start, end);
        if (part.equals(part.toUpperCase(Locale.ROOT))) {
            return NONE;
        }
        String word = part.toLowerCase(Locale.ROOT);
        int most = Math.min(limit - start, part.length() - LEAST);
        int seam = language == Language.EN ? NONE : Norwegian.SEAMS.places(word).previousSetBit(most);
        int place = seam > 0 ? seam : places(language, word).previousSetBit(most);
        return place < LEAST ? NONE : start + place;
    }

    /** English documents quote Norwegian names in cells that do not say their language, so in them a place must suit both. */
    private static BitSet places(Language language, String word) {
        BitSet places = Norwegian.PATTERNS.places(word);
        if (language == Language.EN) {
            places.and(English.PATTERNS.places(word));
        }
        return places;
    }

    /** Reads a resource. */
    @FunctionalInterface
    private interface Parser<T> {
        T read(Reader source) throws IOException;
    }

    private static <T> T read(String file, Parser<T> parser) {
        try (InputStream in = PatternHyphenation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + file + " is missing");
            }
            return parser.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One set of patterns serves both written forms. */
    private static final class Norwegian {
        static final HyphenationPatterns PATTERNS = read("hyphenation-no.tex", HyphenationPatterns::read);
        static final CompoundSeams SEAMS = read("seams-no.txt", CompoundSeams::read);
    }

    private static final class English {
        static final HyphenationPatterns PATTERNS = read("hyphenation-en-gb.tex", HyphenationPatterns::read);
    }
}
