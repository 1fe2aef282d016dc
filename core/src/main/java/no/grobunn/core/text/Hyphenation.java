package no.grobunn.core.text;

/** Where a word may be divided. Implementations are thread-safe. */
@FunctionalInterface
public interface Hyphenation {
    /** What {@link #before} answers where a word has no place to be divided. */
    int NONE = -1;

    /** Divides no word. */
    Hyphenation OFF = (language, text, from, to, limit) -> NONE;

    /**
     * The last place in a word, not after a limit, at which it may be divided.
     *
     * @param language the word's own
     * @param from the index of the word's first character; marks such as quotes and brackets may stand within
     * @param to the index after its last character
     * @param limit the largest index that fits the line
     * @return the index of the first character after the hyphen, more than {@code from} and at most {@code limit}, or {@link #NONE}
     */
    int before(Language language, String text, int from, int to, int limit);
}
