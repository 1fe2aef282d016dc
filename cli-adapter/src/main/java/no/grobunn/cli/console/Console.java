package no.grobunn.cli.console;

import java.io.PrintStream;
import java.nio.charset.Charset;

/** Where the program writes: results on standard output, progress and messages on standard error. Used by one thread. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final WritableCharacters characters;
    private final Ink outInk;
    private final Ink errInk;
    private final Loudness loudness;

    /** A console in the given surroundings. */
    public Console(Surroundings surroundings, boolean colours, Loudness loudness) {
        terminal = surroundings.terminal();
        Charset charset = terminal.charset();
        out = new PrintStream(surroundings.out(), true, charset);
        err = new PrintStream(surroundings.err(), true, charset);
        characters = new WritableCharacters(charset);
        outInk = new Ink(colours && terminal.colours() && terminal.out());
        errInk = new Ink(colours && terminal.colours() && terminal.err());
        this.loudness = loudness;
    }

    /** A result that is a file of its own, as its bytes are. */
    public void file(byte[] content) {
        out.write(content, 0, content.length);
        out.flush();
    }

    /** A result for a machine, as it is. */
    public void data(String text) {
        out.println(characters.in(text));
    }

    /** A line of the result. */
    public void result(String line) {
        out.println(written(line));
    }

    /** What to do next, the last line of an answer; left out when she asked for quiet. */
    public void nextStep(String line) {
        if (loudness != Loudness.QUIET) {
            result(Wrapped.text("", 0, line, terminal.columns()));
        }
    }

    /** A line that helps the person but is no result; left out when she asked for quiet. */
    public void message(String line) {
        if (loudness != Loudness.QUIET) {
            err.println(written(line));
        }
    }

    /** A line that she must see. */
    public void error(String line) {
        err.println(written(line));
    }

    /** With plain spaces, for a terminal ends its lines where it likes and a person searches with the space she types. */
    private String written(String line) {
        return characters.in(line.replace(Wrapped.TOGETHER, ' '));
    }

    /** A trace for whoever mends the program; only when asked for. */
    public void trace(Throwable cause) {
        if (loudness == Loudness.VERBOSE) {
            cause.printStackTrace(err);
        }
    }

    /** How far the work has come: one line that is written over, on a terminal only. */
    public Progress progress() {
        return new Progress(
                terminal.err() && terminal.colours() && loudness != Loudness.QUIET ? err : null,
                characters,
                terminal.columns());
    }

    /** The colours of standard output. */
    public Ink ink() {
        return outInk;
    }

    /** The colours of standard error. */
    public Ink errorInk() {
        return errInk;
    }

    /** Whether she asked for all there is. */
    public boolean isVerbose() {
        return loudness == Loudness.VERBOSE;
    }

    /** How many characters a line holds. */
    public int columns() {
        return terminal.columns();
    }
}
