package no.grobunn.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "stdout.encoding, windows-1252, windows-1252",
        "sun.stdout.encoding, IBM850, IBM850",
        "native.encoding, ISO-8859-1, ISO-8859-1",
        "stdout.encoding, ANSI_X3.4-1968, UTF-8",
        "stdout.encoding, no-such-thing, UTF-8"
    })
    void the_console_decides_the_characters_if_it_can_write_norwegian(String property, String value, String expected) {
        Properties system = new Properties();
        system.setProperty(property, value);

        assertThat(Terminal.charset(system)).isEqualTo(Charset.forName(expected));
    }

    @Test
    void what_the_launcher_found_is_believed() {
        Properties system = new Properties();
        system.setProperty("grobunn.terminal", " err");
        system.setProperty("grobunn.columns", "97");

        Terminal terminal = Terminal.ofProcess(system, Map.of("TERM", "xterm"));

        assertThat(terminal.out()).isFalse();
        assertThat(terminal.err()).isTrue();
        assertThat(terminal.colours()).isTrue();
        assertThat(terminal.columns()).isEqualTo(97);
    }

    @Test
    void a_width_that_makes_no_sense_is_80() {
        Properties system = new Properties();
        system.setProperty("grobunn.terminal", "out");
        system.setProperty("grobunn.columns", "");

        assertThat(Terminal.ofProcess(system, Map.of()).columns()).isEqualTo(80);
    }
}
