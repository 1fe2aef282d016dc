package no.grobunn.reporting.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks through a strange PDF before it is opened: unpacks every stretch that could be a deflated stream, and keeps nothing of it, to find one that grows beyond all
 * measure, also where it was packed more than once. Single use, not thread-safe.
 */
public final class UnpackGuard {
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int TIMES_PACKED = 3;
    private static final int STREAMS = 16;

    private final byte[] pdf;
    private final long limit;
    private final byte[] scratch = new byte[1 << 14];
    private long unpacked;

    /**
     * A guard of a file.
     *
     * @param limit how large a stream may grow, in bytes; all of them together may grow sixteen times as large
     */
    public UnpackGuard(byte[] pdf, long limit) {
        this.pdf = pdf;
        this.limit = limit;
    }

    /** Whether the file grows beyond the limit. */
    public boolean bursts() {
        for (int at = 0; at <= pdf.length - KEYWORD.length; at++) {
            if (isKeyword(at) && bursts(contentAfter(at + KEYWORD.length))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKeyword(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (pdf[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    /** A line ends after the keyword; readers forgive spaces there. */
    private int contentAfter(int keyword) {
        int at = keyword;
        while (at < pdf.length && pdf[at] == ' ') {
            at++;
        }
        at += at < pdf.length && pdf[at] == '\r' ? 1 : 0;
        return at + (at < pdf.length && pdf[at] == '\n' ? 1 : 0);
    }

    private boolean bursts(int from) {
        for (int times = 1; times <= TIMES_PACKED; times++) {
            long grown = size(from, times);
            unpacked += grown;
            if (grown > limit || unpacked > STREAMS * limit) {
                return true;
            }
            if (grown == 0) {
                return false;
            }
        }
        return false;
    }

    /** How much a stream gives before it ends or turns out to be none, as far as anybody cares. */
    private long size(int from, int times) {
        long size = 0;
        try (InputStream content = packed(from, times)) {
            for (int read = content.read(scratch); read >= 0 && size <= limit; read = content.read(scratch)) {
                size += read;
            }
        } catch (IOException e) {
            return size;
        }
        return size;
    }

    private InputStream packed(int from, int times) {
        InputStream content = new ByteArrayInputStream(pdf, from, pdf.length - from);
        for (int i = 0; i < times; i++) {
            content = new Unpacked(content);
        }
        return content;
    }

    /** A deflated stream as forgiving readers take it: whatever its two bytes of header say. */
    private static final class Unpacked extends InflaterInputStream {
        private static final int HEADER = 2;
        private boolean begun;

        Unpacked(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        protected void fill() throws IOException {
            if (!begun) {
                begun = true;
                in.skipNBytes(HEADER);
            }
            super.fill();
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
