package no.grobunn.reporting.xlsx.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by its first bytes what a file is that is no workbook, so that the person learns how to save it. */
final class FileKind {
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int SAMPLE = 4096;

    private FileKind() {}

    static void requireArchive(String name, byte[] content) {
        if (beginsWith(content, ARCHIVE)) {
            return;
        }
        if (beginsWith(content, COMPOUND)) {
            throw new Refusal(holds(content, LOCKED) ? Reason.WORKBOOK_PASSWORD : Reason.WORKBOOK_OLD_FORMAT);
        }
        throw isText(content) ? new Refusal(Reason.WORKBOOK_TEXT) : new Refusal(Reason.WORKBOOK_OTHER, name);
    }

    private static boolean beginsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int at = 0; at <= content.length - wanted.length; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has lines as a table in plain text has: no control characters but breaks and tabs. */
    private static boolean isText(byte[] content) {
        int length = Math.min(content.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (content[i] >= 0 && content[i] < ' ' && "\n\r\t".indexOf(content[i]) < 0) {
                return false;
            }
        }
        return length > 0 && !beginsWith(content, new byte[] {'%', 'P', 'D', 'F'});
    }
}
