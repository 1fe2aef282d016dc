package no.grobunn.cli.console;

/** How much a person wants to hear. */
public enum Loudness {
    /** Results and errors only. */
    QUIET,
    NORMAL,
    /** Also what only helps whoever mends the program. */
    VERBOSE
}
