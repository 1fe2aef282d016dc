package no.grobunn.core.storage.tree;

import java.util.Arrays;

/** Turns indices of characters (code points) into offsets of Java's chars and back, in bounded time for any text. */
public final class CodePoints {
    private static final int STEP = 128;

    private final String text;
    /** The characters before every {@value #STEP}th char; empty where each character is one char. */
    private final int[] before;

    /** The characters of a text. */
    public CodePoints(String text) {
        this.text = text;
        this.before = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? count(text) : new int[0];
    }

    private static int[] count(String text) {
        int[] counts = new int[text.length() / STEP + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + starts(text, (i - 1) * STEP, i * STEP);
        }
        return counts;
    }

    /** How many characters begin between two offsets. */
    private static int starts(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    /** How many characters stand before an offset. */
    int index(int offset) {
        if (before.length == 0) {
            return offset;
        }
        int step = offset / STEP;
        return before[step] + starts(text, step * STEP, offset);
    }

    /** The offset of the character with an index; the end of the text if there is none. */
    public int offset(int index) {
        if (before.length == 0) {
            return Math.min(index, text.length());
        }
        int found = Arrays.binarySearch(before, index);
        int step = found >= 0 ? found : -found - 2;
        int offset = step * STEP;
        int count = before[step];
        while (offset < text.length() && (count < index || Character.isLowSurrogate(text.charAt(offset)))) {
            count += Character.isLowSurrogate(text.charAt(offset)) ? 0 : 1;
            offset++;
        }
        return offset;
    }
}
