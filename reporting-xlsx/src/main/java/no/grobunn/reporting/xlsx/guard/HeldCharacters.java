package no.grobunn.reporting.xlsx.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps what an XML parser must hold at once within bounds: a parser gives out a tag, a comment, an instruction or a section of characters only when it has read the
 * whole, however long that is. Counts in the characters of the encoding, one byte or two; others are refused elsewhere. Not thread-safe.
 */
final class HeldCharacters extends FilterInputStream {
    private final int width;
    private final boolean littleEndian;
    private State state = State.PLAIN;
    private int held;
    private int sinceOpening;
    private int before;
    private int beforeThat;
    private int half = -1;

    /** What the parser is within. */
    private enum State {
        /** Text or a tag, which the next {@code <} ends. */
        PLAIN,
        COMMENT,
        INSTRUCTION,
        CHARACTERS
    }

    /**
     * A bound around a part's bytes.
     *
     * @param width bytes of a character: 1, or 2 in UTF-16
     * @param littleEndian whether the lower of two bytes comes first
     */
    HeldCharacters(InputStream in, int width, boolean littleEndian) {
        super(in);
        this.width = width;
        this.littleEndian = littleEndian;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        for (int i = from; i < from + count; i++) {
            if (width == 1) {
                see(into[i] & 0xFF);
            } else {
                pair(into[i] & 0xFF);
            }
        }
        return count;
    }

    /** Leaves the part open: a parser closes what it has come to the end of, but what stands behind that is still to be counted. */
    @Override
    public void close() {}

    private void pair(int b) {
        if (half < 0) {
            half = b;
        } else {
            see(littleEndian ? half | b << 8 : half << 8 | b);
            half = -1;
        }
    }

    private void see(int c) {
        sinceOpening++;
        if (state == State.PLAIN) {
            plain(c);
        } else if (c == '>' && closes()) {
            state = State.PLAIN;
            held = 0;
        }
        if (++held > Limits.HELD_CHARACTERS) {
            throw new Refusal(Reason.WORKBOOK_TOO_MUCH, Limits.HELD_CHARACTERS, "held");
        }
        beforeThat = before;
        before = c;
    }

    private void plain(int c) {
        if (c == '<') {
            held = 0;
            sinceOpening = 0;
        } else if (sinceOpening == 1 && c == '?' && before == '<') {
            state = State.INSTRUCTION;
        } else if (sinceOpening == 2 && before == '!' && c == '[') {
            state = State.CHARACTERS;
        } else if (sinceOpening == 3 && beforeThat == '!' && before == '-' && c == '-') {
            state = State.COMMENT;
        }
    }

    private boolean closes() {
        return switch (state) {
            case COMMENT -> before == '-' && beforeThat == '-' && sinceOpening > 5;
            case INSTRUCTION -> before == '?' && sinceOpening > 2;
            case CHARACTERS -> before == ']' && beforeThat == ']';
            case PLAIN -> false;
        };
    }
}
