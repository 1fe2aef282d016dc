package no.grobunn.core.theme;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the head of an image file says of it: PNG (ISO/IEC 15948) by its first chunk, JPEG (ISO/IEC 10918-1) by its frame header.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param isScreenColour whether it is grey or red, green and blue: what a screen shows
 */
record ImageHeader(Logo.Kind kind, int width, int height, boolean isScreenColour) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_FIRST_CHUNK = 0x49484452; // IHDR
    private static final int JPEG_START = 0xFFD8;
    private static final int MARKER = 0xFF;

    /** What the head says; empty if it is that of no image that can be used. */
    static Optional<ImageHeader> read(byte[] file) {
        try {
            return isPng(file) ? png(ByteBuffer.wrap(file)) : jpeg(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPng(byte[] file) {
        return file.length > PNG.length && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static Optional<ImageHeader> png(ByteBuffer file) {
        file.position(PNG.length + 4);
        if (file.getInt() != PNG_FIRST_CHUNK) {
            return Optional.empty();
        }
        return sized(Logo.Kind.PNG, file.getInt(), file.getInt(), true);
    }

    private static Optional<ImageHeader> jpeg(ByteBuffer file) {
        if (Short.toUnsignedInt(file.getShort()) != JPEG_START) {
            return Optional.empty();
        }
        while (true) {
            int marker = marker(file);
            int length = Short.toUnsignedInt(file.getShort());
            if (isFrame(marker)) {
                file.get();
                int height = Short.toUnsignedInt(file.getShort());
                int width = Short.toUnsignedInt(file.getShort());
                int components = file.get();
                return sized(Logo.Kind.JPEG, width, height, components == 1 || components == 3);
            }
            file.position(file.position() + length - 2);
        }
    }

    /** The next marker; it may be preceded by any number of filling bytes. */
    private static int marker(ByteBuffer file) {
        int next = Byte.toUnsignedInt(file.get());
        if (next != MARKER) {
            throw new IllegalArgumentException("No marker where one must stand");
        }
        while (next == MARKER) {
            next = Byte.toUnsignedInt(file.get());
        }
        return next;
    }

    /** Frame headers are C0 to CF, but for tables of codes (C4), an extension (C8) and arithmetic conditioning (CC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<ImageHeader> sized(Logo.Kind kind, int width, int height, boolean screenColour) {
        return width > 0 && height > 0
                ? Optional.of(new ImageHeader(kind, width, height, screenColour))
                : Optional.empty();
    }
}
