package no.grobunn.reporting.pdf.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps a stream that belongs to someone else from being closed. */
final class OpenStream extends FilterOutputStream {
    OpenStream(OutputStream owner) {
        super(owner);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
