package no.grobunn.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * What a run finds around it. The only place where the command line asks the machine; tests bring their own.
 *
 * @param out takes results
 * @param err takes progress and messages
 * @param terminal what the two lead to
 * @param variables the environment variables
 * @param locale the locale of the user, where the system names one
 * @param folder the current folder, absolute
 * @param clock the time and the zone
 */
public record Surroundings(
        OutputStream out,
        OutputStream err,
        Terminal terminal,
        Map<String, String> variables,
        Locale locale,
        Path folder,
        Clock clock) {
    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** The surroundings of this process. */
    public static Surroundings ofProcess() {
        Map<String, String> variables = System.getenv();
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess(System.getProperties(), variables),
                variables,
                Locale.getDefault(Locale.Category.DISPLAY),
                Path.of("").toAbsolutePath(),
                Clock.system(ZoneId.systemDefault()));
    }
}
