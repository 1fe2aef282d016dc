package no.grobunn.reporting.pdf.file;

import java.io.IOException;

/** A PDF packs what is looked for in another way than writers of today do. */
public final class PackedPdfException extends IOException {
    private static final long serialVersionUID = 1L;

    PackedPdfException(String how) {
        super("Packed by " + how);
    }
}
