package no.grobunn.reporting.pdf.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/** A file's identifier, which follows from all that stands before it in the file instead of from the time. Not thread-safe. */
final class ContentId {
    private static final int LENGTH = 16;

    private final MessageDigest digest = sha256();

    void add(byte[] written) {
        digest.update(written);
    }

    /** Both halves, which are equal in a file that was never changed. */
    COSArray toArray() {
        byte[] id = Arrays.copyOf(digest.digest(), LENGTH);
        COSArray halves = new COSArray();
        halves.add(new COSString(id));
        halves.add(new COSString(id));
        return halves;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
