package no.grobunn.reporting.pdf.page;

import java.util.Arrays;
import no.grobunn.reporting.pdf.font.EmbeddedFace;
import no.grobunn.reporting.pdf.text.Characters;
import no.grobunn.reporting.pdf.text.Phrase;

/** A growing content stream. Numbers are written with at most two decimals, colours with three, and without locale. Not thread-safe. */
final class ContentBuffer {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private static final int FIRST_LENGTH = 8192;
    private static final byte[] NOTHING = {};

    /** Nothing until the first mark is made, and nothing again when all is taken: a document may have many pages. */
    private byte[] bytes = NOTHING;

    private int length;

    ContentBuffer write(String ascii) {
        int count = ascii.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** A number and a space. */
    ContentBuffer number(double value) {
        return parts(Math.round(value * 100), 100);
    }

    /** One of a colour's eight-bit shares and a space, with three decimals, so that every reader gets the same eight bits back. */
    ContentBuffer shade(int share) {
        return parts(Math.round(share * 1000 / 255.0), 1000);
    }

    private ContentBuffer parts(long count, int ofOne) {
        reserve(24);
        long rest = count;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        whole(rest / ofOne);
        rest %= ofOne;
        if (rest > 0) {
            bytes[length++] = '.';
        }
        for (int digit = ofOne / 10; rest > 0; digit /= 10) {
            bytes[length++] = (byte) ('0' + rest / digit);
            rest %= digit;
        }
        bytes[length++] = ' ';
        return this;
    }

    private void whole(long value) {
        int start = length;
        long rest = value;
        do {
            bytes[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int i = start, j = length - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
    }

    /** The codes of a stretch of text as a hexadecimal string; a soft hyphen shows only where {@code hyphenated} sets it at the end. */
    ContentBuffer text(EmbeddedFace face, String text, int from, int to, boolean hyphenated) {
        reserve((to - from) * 4 + 6);
        bytes[length++] = '<';
        for (int i = from; i < to; i++) {
            int codePoint = text.charAt(i);
            if (Character.isHighSurrogate((char) codePoint)) {
                codePoint = text.codePointAt(i++);
            }
            if (codePoint != Phrase.SOFT_HYPHEN) {
                code(face.code(Characters.drawn(codePoint)));
            }
        }
        if (hyphenated) {
            code(face.code(Phrase.SOFT_HYPHEN));
        }
        bytes[length++] = '>';
        return this;
    }

    private void code(int code) {
        bytes[length++] = HEX[code >> 12];
        bytes[length++] = HEX[code >> 8 & 15];
        bytes[length++] = HEX[code >> 4 & 15];
        bytes[length++] = HEX[code & 15];
    }

    /** All that was written; the buffer is empty then. */
    byte[] take() {
        byte[] all = Arrays.copyOf(bytes, length);
        bytes = NOTHING;
        length = 0;
        return all;
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.max(FIRST_LENGTH, bytes.length * 2), length + count));
        }
    }
}
