package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A library says nothing on the terminal of the program that uses it, not even when its own libraries first wake up. */
class QuietTest {
    private static final String MODULE = "no.grobunn.reporting.xlsx";
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @Test
    void nothingIsPrintedOnTheClassPath() throws Exception {
        assertThat(java("-cp", CLASS_PATH, QuietMain.class.getName())).isEmpty();
    }

    @Test
    void nothingIsPrintedOnTheModulePath() throws Exception {
        Path tests = folder("test-classes");
        assertThat(java(
                        "-p",
                        modulePath(),
                        "--patch-module",
                        MODULE + "=" + tests,
                        "-m",
                        MODULE + "/" + QuietMain.class.getName()))
                .isEmpty();
    }

    /** Everything but the tests and what only they need, which would bring modules of its own. */
    private static String modulePath() {
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry ->
                        !entry.contains("test-classes") && !entry.contains("junit") && !entry.contains("assertj"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path folder(String name) {
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(name))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
