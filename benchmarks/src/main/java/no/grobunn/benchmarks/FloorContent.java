package no.grobunn.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The operators of a page as bytes, written as fast as anybody would. */
final class FloorContent {
    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes = new byte[1 << 14];
    private int length;

    FloorContent ascii(String words) {
        reserve(words.length());
        for (int i = 0; i < words.length(); i++) {
            bytes[length++] = (byte) words.charAt(i);
        }
        return this;
    }

    void code(int code) {
        reserve(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = (byte) HEX.charAt((code >> shift) & 15);
        }
    }

    void number(float value) {
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            ascii("-");
            hundredths = -hundredths;
        }
        ascii(Long.toString(hundredths / 100));
        int fraction = (int) (hundredths % 100);
        if (fraction > 0) {
            ascii(fraction < 10 ? ".0" : ".").ascii(Integer.toString(fraction % 10 == 0 ? fraction / 10 : fraction));
        }
        ascii(" ");
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
