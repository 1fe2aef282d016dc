package no.grobunn.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.Surroundings;
import no.grobunn.cli.console.Terminal;
import no.grobunn.cli.wiring.Wiring;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.report.ReportPlugins;

/** One run of the program inside the test: what it wrote and how it ended. */
record Run(int code, String out, String err) {
    /** Makes runs in one folder, on a fixed day. */
    static final class Harness {
        private final Path folder;
        private final Map<String, String> variables = new HashMap<>(Map.of("LANG", "nb_NO.UTF-8"));
        private Terminal terminal = Terminal.none();
        private Locale locale = Locale.forLanguageTag("nb-NO");
        private ReportPlugins plugins = SampleReports.both();
        private Supplier<ReadinessRules> rules = SampleRules::all;
        private Interruption interruption = new Interruption();

        Harness(Path folder) {
            this.folder = folder;
        }

        Harness variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        Harness locale(String tag) {
            locale = Locale.forLanguageTag(tag);
            return this;
        }

        Harness terminal(Terminal value) {
            terminal = value;
            return this;
        }

        Harness plugins(ReportPlugins value) {
            plugins = value;
            return this;
        }

        Harness rules(Supplier<ReadinessRules> value) {
            rules = value;
            return this;
        }

        Harness interruption(Interruption value) {
            interruption = value;
            return this;
        }

        Run run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Clock clock = Clock.fixed(Instant.parse("2027-03-29T10:00:00Z"), ZoneId.of("Europe/Oslo"));
            Surroundings surroundings = new Surroundings(out, err, terminal, variables, locale, folder, clock);
            int code = Wiring.program(surroundings, interruption, () -> plugins, rules, arguments)
                    .run()
                    .number();
            return new Run(code, text(out), text(err));
        }

        private String text(ByteArrayOutputStream bytes) {
            return bytes.toString(terminal.charset()).replace(System.lineSeparator(), "\n");
        }
    }

    /** Both streams as a terminal would show them, with what was typed and how it ended. */
    String screen(String typed) {
        return "$ " + typed + "\n" + out + (err.isEmpty() ? "" : "--- standard error\n" + err) + "--- exit " + code
                + "\n";
    }
}
