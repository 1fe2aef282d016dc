package no.grobunn.cli.console;

/** Colours for one stream; plain where the stream is not a terminal, or where they were declined. */
public final class Ink {
    private static final String END = "\u001b[0m";
    private final boolean coloured;

    Ink(boolean coloured) {
        this.coloured = coloured;
    }

    /** What the eye should find first. */
    public String strong(String text) {
        return in("1", text);
    }

    /** What may be passed over. */
    public String faint(String text) {
        return in("2", text);
    }

    public String error(String text) {
        return in("1;31", text);
    }

    public String warning(String text) {
        return in("33", text);
    }

    public String good(String text) {
        return in("32", text);
    }

    private String in(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + END : text;
    }
}
