package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void unpack() throws IOException {
        Path bin = Files.createDirectories(folder.toRealPath().resolve("a place with spaces/bin"));
        launcher = bin.resolve("grobunn");
        Files.copy(Path.of("src/main/distribution/bin/grobunn"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void it_starts_on_the_module_path_and_hands_the_words_over_as_they_are() throws Exception {
        Outcome outcome = run(launcher, java("17.0.15"), "report", "my dossier", "--option", "a=b  c");

        assertThat(outcome.code).isEqualTo(7);
        assertThat(outcome.lines)
                .contains("-Dguice_bytecode_gen_option=DISABLED")
                .endsWith(
                        "-p",
                        launcher.getParent().resolveSibling("lib").toString(),
                        "-m",
                        "no.grobunn.cli/no.grobunn.cli.Grobunn",
                        "report",
                        "my dossier",
                        "--option",
                        "a=b  c");
    }

    @Test
    void it_finds_its_home_through_links() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), launcher);
        Path second = Files.createSymbolicLink(
                folder.resolve("second"), Path.of(first.getFileName().toString()));

        assertThat(run(second, java("25")).lines)
                .contains(launcher.getParent().resolveSibling("lib").toString());
    }

    @Test
    void it_takes_the_java_on_the_path_where_no_home_is_named() throws Exception {
        Path bin = Path.of(java("21.0.2"), "bin");

        assertThat(run(launcher, Map.of("PATH", bin + ":/usr/bin:/bin")).code).isEqualTo(7);
    }

    @Test
    void an_older_java_is_refused_in_words() throws Exception {
        Outcome outcome = run(launcher, java("11.0.20"));

        assertThat(outcome.code).isEqualTo(4);
        assertThat(outcome.lines)
                .singleElement()
                .asString()
                .startsWith("Feil: Grobunn trenger Java 17")
                .contains("Java 11");
        assertThat(run(launcher, java("1.8.0_392")).lines.get(0)).contains("Java 8");
    }

    @Test
    void a_home_without_java_is_told_in_the_systems_language() throws Exception {
        Outcome outcome = run(launcher, Map.of("JAVA_HOME", "/nowhere", "LANG", "en_GB.UTF-8"));

        assertThat(outcome.code).isEqualTo(4);
        assertThat(outcome.lines.get(0)).startsWith("Error: JAVA_HOME is /nowhere");
    }

    @Test
    void no_java_at_all_is_told_too() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "printf", "cut", "stty")) {
            for (Path there : List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))) {
                if (Files.exists(there) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), there);
                }
            }
        }

        assertThat(run(launcher, Map.of("PATH", tools.toString())).lines.get(0)).contains("Java 17", "finner ingen");
    }

    private record Outcome(int code, List<String> lines) {}

    private Outcome run(Path command, String javaHome, String... words) throws Exception {
        return run(command, Map.of("JAVA_HOME", javaHome), words);
    }

    private static Outcome run(Path command, Map<String, String> variables, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("/bin/sh", command.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_HOME", "LANG", "LC_ALL", "LC_MESSAGES", "GROBUNN_JAVA_OPTS"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said.lines().toList());
    }

    /** A home whose Java prints its arguments, one a line, and exits with 7. */
    private String java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word; do echo \"$word\"; done\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }
}
