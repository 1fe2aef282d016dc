package no.grobunn.reporting.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A small ICC display profile of sRGB (IEC 61966-2-1), made here so that its bytes are the same everywhere and its licence is this project's: a
 * version 4.2 matrix profile with the standard's tone curve as a parametric curve and its primaries adapted to D50 by Bradford's method.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int TAGS = 10;
    private static final int TABLE = 4 + TAGS * 12;

    private final ByteBuffer profile = ByteBuffer.allocate(1024);
    private int tags;
    private int data = HEADER + TABLE;

    private SrgbProfile() {}

    static byte[] bytes() {
        return new SrgbProfile().build();
    }

    private byte[] build() {
        profile.putInt(HEADER, TAGS);
        text("desc", "sRGB IEC61966-2.1");
        text("cprt", "Grobunn, Apache-2.0");
        xyz("wtpt", 0.9642, 1.0, 0.8249);
        xyz("rXYZ", 0.43607, 0.22249, 0.01392);
        xyz("gXYZ", 0.38515, 0.71687, 0.09708);
        xyz("bXYZ", 0.14307, 0.06061, 0.71410);
        toneCurves();
        adaptation();
        header();
        byte[] bytes = new byte[data];
        profile.get(0, bytes);
        return bytes;
    }

    private void header() {
        profile.putInt(0, data);
        profile.putInt(8, 0x04200000);
        ascii(12, "mntrRGB XYZ ");
        profile.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        ascii(36, "acsp");
        fixed(68, 0.9642);
        fixed(72, 1.0);
        fixed(76, 0.8249);
    }

    private void text(String tag, String words) {
        byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        int at = enter(tag, 28 + utf16.length);
        ascii(at, "mluc");
        profile.putInt(at + 8, 1).putInt(at + 12, 12);
        ascii(at + 16, "enUS");
        profile.putInt(at + 20, utf16.length).putInt(at + 24, 28);
        profile.put(at + 28, utf16);
    }

    private void xyz(String tag, double x, double y, double z) {
        int at = enter(tag, 20);
        ascii(at, "XYZ ");
        fixed(at + 8, x);
        fixed(at + 12, y);
        fixed(at + 16, z);
    }

    /** One curve, which all three channels share. */
    private void toneCurves() {
        int at = enter("rTRC", 32);
        same("gTRC", at, 32);
        same("bTRC", at, 32);
        ascii(at, "para");
        profile.putShort(at + 8, (short) 3);
        double[] parameters = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        for (int i = 0; i < parameters.length; i++) {
            fixed(at + 12 + 4 * i, parameters[i]);
        }
    }

    private void adaptation() {
        double[] bradford = {1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
        };
        int at = enter("chad", 44);
        ascii(at, "sf32");
        for (int i = 0; i < bradford.length; i++) {
            fixed(at + 8 + 4 * i, bradford[i]);
        }
    }

    /** Reserves room for a tag; answers where its data begins. */
    private int enter(String tag, int size) {
        int at = data;
        same(tag, at, size);
        data += (size + 3) / 4 * 4;
        return at;
    }

    private void same(String tag, int at, int size) {
        int entry = HEADER + 4 + 12 * tags++;
        ascii(entry, tag);
        profile.putInt(entry + 4, at).putInt(entry + 8, size);
    }

    private void ascii(int at, String letters) {
        profile.put(at, letters.getBytes(StandardCharsets.US_ASCII));
    }

    private void fixed(int at, double value) {
        profile.putInt(at, (int) Math.round(value * 65536));
    }
}
