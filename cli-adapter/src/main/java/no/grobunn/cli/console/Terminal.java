package no.grobunn.cli.console;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the streams lead to.
 *
 * @param out whether a person watches standard output
 * @param err whether a person watches standard error
 * @param colours whether escape sequences are understood
 * @param columns how wide it is
 * @param charset the characters it takes
 */
public record Terminal(boolean out, boolean err, boolean colours, int columns, Charset charset) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST_READABLE = 120;

    /** No terminal: files or pipes. */
    public static Terminal none() {
        return new Terminal(false, false, false, USUAL, StandardCharsets.UTF_8);
    }

    /** The terminal of this process: as the launcher found it, since only a shell can tell the two streams apart, else as Java sees it. */
    static Terminal ofProcess(Properties system, Map<String, String> variables) {
        String watched = system.getProperty("grobunn.terminal", interactive() ? "out err" : "");
        return new Terminal(
                watched.contains("out"),
                watched.contains("err"),
                understandsColours(system, variables),
                columns(system, variables),
                charset(system));
    }

    private static boolean understandsColours(Properties system, Map<String, String> variables) {
        if (system.getProperty("os.name", "").startsWith("Windows")) {
            return Stream.of("WT_SESSION", "ANSICON", "ConEmuANSI", "TERM").anyMatch(variables::containsKey);
        }
        return !variables.getOrDefault("TERM", "dumb").equals("dumb");
    }

    private static int columns(Properties system, Map<String, String> variables) {
        String found = system.getProperty("grobunn.columns", variables.getOrDefault("COLUMNS", ""));
        return found.matches("[1-9]\\d{0,3}")
                ? Math.min(WIDEST_READABLE, Math.max(NARROWEST, Integer.parseInt(found)))
                : USUAL;
    }

    /** The console's own characters if it can write Norwegian with them; UTF-8 otherwise, as where the locale is C and Java would write {@code ?}. */
    static Charset charset(Properties system) {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(system::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .map(Charset::forName)
                .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode("æøåÆØÅ"))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("SystemConsoleNull") // on 17 it is null without a terminal, on 22 and newer isTerminal says it
    private static boolean interactive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
