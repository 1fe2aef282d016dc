package no.grobunn.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the operating system, run to its end. */
final class Command {
    private static final long MINUTES = 4;

    private final List<String> words;
    private final Map<String, String> variables = new HashMap<>();
    private Path folder = Path.of("").toAbsolutePath();

    Command(Object... words) {
        this.words =
                new ArrayList<>(List.of(words).stream().map(String::valueOf).toList());
    }

    Command with(Object... more) {
        List.of(more).forEach(word -> words.add(String.valueOf(word)));
        return this;
    }

    Command in(Path value) {
        folder = value;
        return this;
    }

    Command variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** Runs it; the streams go to files, so that neither can fill up and stop it. */
    Run run() {
        try {
            return runToEnd();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("Cannot run " + words, e);
        }
    }

    private Run runToEnd() throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = start(out, err);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + MINUTES + " minutes: " + words);
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Process start(Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "SOURCE_DATE_EPOCH"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
