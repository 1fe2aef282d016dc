package no.grobunn.cli.console;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** One line that says how far the work has come, written over again and again; gone when the work is done. */
public final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";
    private final @Nullable PrintStream terminal;
    private final WritableCharacters characters;
    private final int columns;
    private String shown = "";

    Progress(@Nullable PrintStream terminal, WritableCharacters characters, int columns) {
        this.terminal = terminal;
        this.characters = characters;
        this.columns = columns;
    }

    /** Shows a line in place of the one before. */
    public void show(String line) {
        String fitting = characters.in(line.length() < columns ? line : line.substring(0, columns - 1));
        if (terminal != null && !fitting.equals(shown)) {
            terminal.print(CLEAR + fitting);
            terminal.flush();
            shown = fitting;
        }
    }

    @Override
    public void close() {
        if (terminal != null && !shown.isEmpty()) {
            terminal.print(CLEAR);
            terminal.flush();
            shown = "";
        }
    }
}
