package no.grobunn.reporting.pdf.file;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;

/** Where each object stands: at a place in the file, or as one of several in an object stream. Rows as ISO 32000-1, 7.5.8.3, has them. Not thread-safe. */
final class CrossReferences {
    private static final int TYPE_WIDTH = 1;
    private static final int PLACE_WIDTH = 4;
    private static final int INDEX_WIDTH = 2;

    private static final int ROW = TYPE_WIDTH + PLACE_WIDTH + INDEX_WIDTH;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;
    private static final int NEVER = 0xFFFF;

    private byte[] rows = new byte[ROW << 10];
    private int size;

    CrossReferences() {
        put(0, 0, 0, NEVER);
    }

    /** An object of its own, so many bytes from the file's beginning. */
    void inFile(int number, long offset) {
        put(number, IN_FILE, offset, 0);
    }

    /** One of the objects in a stream. */
    void inStream(int number, int stream, int index) {
        put(number, IN_STREAM, stream, index);
    }

    /** One more than the greatest number. */
    int size() {
        return size;
    }

    /** How many bytes the parts of a row take. */
    static COSArray widths() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(TYPE_WIDTH));
        widths.add(COSInteger.get(PLACE_WIDTH));
        widths.add(COSInteger.get(INDEX_WIDTH));
        return widths;
    }

    byte[] rows() {
        return Arrays.copyOf(rows, size * ROW);
    }

    private void put(int number, int type, long place, int index) {
        size = Math.max(size, number + 1);
        if (size * ROW > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(rows.length * 2, size * ROW));
        }
        int at = number * ROW;
        rows[at] = (byte) type;
        for (int i = 0; i < PLACE_WIDTH; i++) {
            rows[at + TYPE_WIDTH + i] = (byte) (place >> (8 * (PLACE_WIDTH - 1 - i)));
        }
        rows[at + TYPE_WIDTH + PLACE_WIDTH] = (byte) (index >> 8);
        rows[at + TYPE_WIDTH + PLACE_WIDTH + 1] = (byte) index;
    }
}
