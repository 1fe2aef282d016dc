package no.grobunn.cli.failure;

/** How a run ended, as scripts see it. Stable: what a number means never changes. */
public enum ExitCode {
    DONE(0),
    /** A report could not be made, or blockers were found. */
    FAILED(1),
    WRONG_USE(2),
    DOSSIER_HAS_ERRORS(3),
    /** A file could not be read or written. */
    FILE_TROUBLE(4),
    /** The person stopped it; nothing is half-written. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
