package no.grobunn.reporting.pdf.file;

import java.io.IOException;

/** A PDF is encrypted. */
public final class LockedPdfException extends IOException {
    private static final long serialVersionUID = 1L;

    LockedPdfException(Throwable cause) {
        super(cause);
    }

    LockedPdfException() {
        super("Encrypted");
    }
}
