package no.grobunn.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.grobunn.core.document.Document;

/** Shorthand for tests: a document as the bytes of its file. */
final class Typeset {
    private Typeset() {}

    /** The file of the rich sample, set once for all tests. */
    static byte[] rich() {
        return Rich.BYTES.clone();
    }

    static byte[] bytes(Document document) {
        return bytes(document, Conformance.PDFA_2A);
    }

    static byte[] bytes(Document document, Conformance conformance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AccessiblePdf.standard().with(conformance).typeset(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Rich {
        static final byte[] BYTES = bytes(SampleDocuments.rich());
    }
}
