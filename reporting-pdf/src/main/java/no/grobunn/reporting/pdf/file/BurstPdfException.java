package no.grobunn.reporting.pdf.file;

import java.io.IOException;

/** A PDF grows beyond measure when it is read. */
public final class BurstPdfException extends IOException {
    private static final long serialVersionUID = 1L;

    BurstPdfException() {
        super("Larger than the limit when it is unpacked");
    }
}
