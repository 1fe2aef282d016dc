package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a file, of which only so many may be read, the same ones again included: whatever leads a reader round in rings comes to an end. Not thread-safe. */
final class CountedSource implements RandomAccessRead {
    private final RandomAccessRead bytes;
    private final ReadingLimits limits;

    CountedSource(byte[] bytes, ReadingLimits limits) {
        this.bytes = new RandomAccessReadBuffer(bytes);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        limits.count(1);
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = bytes.read(into, offset, length);
        limits.count(Math.max(1, read));
        return read;
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
