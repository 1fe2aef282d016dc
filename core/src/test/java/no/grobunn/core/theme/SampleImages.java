package no.grobunn.core.theme;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small images, made byte by byte. */
public final class SampleImages {
    private SampleImages() {}

    /** A whole PNG of one colour. */
    public static byte[] png(int width, int height) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(rows))) {
            for (int y = 0; y < height; y++) {
                out.write(0);
                for (int x = 0; x < width; x++) {
                    out.write(new byte[] {0x11, 0x57, 0x5C});
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.writeBytes(chunk("IHDR", header(width, height)));
        file.writeBytes(chunk("IDAT", rows.toByteArray()));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** The head of a JPEG with so many colours, after a comment and a table of codes. */
    static byte[] jpegHead(int width, int height, int colours) {
        return bytes(
                0xFF,
                0xD8,
                0xFF,
                0xFE,
                0,
                4,
                'h',
                'i',
                0xFF,
                0xC4,
                0,
                3,
                0,
                0xFF,
                0xFF,
                0xC2,
                0,
                17,
                8,
                height >> 8,
                height,
                width >> 8,
                width,
                colours,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0);
    }

    private static byte[] header(int width, int height) {
        return bytes(0, 0, width >> 8, width, 0, 0, height >> 8, height, 8, 2, 0, 0, 0);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(content.length);
            out.writeBytes(type);
            out.write(content);
            CRC32 sum = new CRC32();
            sum.update(bytes.toByteArray(), 4, 4 + content.length);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
