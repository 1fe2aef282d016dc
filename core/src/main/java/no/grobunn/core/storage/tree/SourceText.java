package no.grobunn.core.storage.tree;

import java.util.Arrays;

/** The characters of a file, with lines: line ends are line feeds, no byte order mark, no control characters. Immutable. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final CodePoints characters;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.characters = new CodePoints(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The place of an offset. */
    Mark at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Mark(file, line + 1, characters.index(offset) - characters.index(lineStarts[line]) + 1);
    }

    /** The offset of the character with an index; the end of the text if there is none. */
    int offset(long index) {
        return characters.offset((int) Math.min(index, Integer.MAX_VALUE));
    }

    /** The char at an offset, or a line feed outside the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
    }
}
