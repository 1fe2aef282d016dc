package no.grobunn.reporting.pdf;

/** A theme's logo looks like an image from its head but cannot be decoded. */
public final class UnreadableLogoException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableLogoException(Throwable cause) {
        super("The logo cannot be decoded", cause);
    }
}
