package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How much of a strange file is read and unpacked before it is given up, and why it was. PDFBox takes an object that it cannot read for one that is not there, so
 * what stopped the reading is kept until somebody asks. Not thread-safe.
 */
final class ReadingLimits {
    private final long stream;
    private final long all;
    private long spent;
    private @Nullable IOException refusal;

    /**
     * Limits, in bytes.
     *
     * @param stream how large one stream may grow
     * @param all how much may be read and unpacked in all, what is read twice twice
     */
    ReadingLimits(long stream, long all) {
        this.stream = stream;
        this.all = all;
    }

    long stream() {
        return stream;
    }

    /** Counts bytes that were read or unpacked. */
    void count(long bytes) throws BurstPdfException {
        spent += bytes;
        if (spent > all) {
            throw refuse(new BurstPdfException());
        }
    }

    /** Keeps the reason why the file is given up. */
    <E extends IOException> E refuse(E reason) {
        if (refusal == null) {
            refusal = reason;
        }
        return reason;
    }

    /** Fails with the first reason there was. */
    void check() throws IOException {
        if (refusal != null) {
            throw refusal;
        }
    }
}
