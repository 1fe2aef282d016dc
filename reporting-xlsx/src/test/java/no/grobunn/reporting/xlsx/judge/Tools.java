package no.grobunn.reporting.xlsx.judge;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs outside the build that judge what it makes. Where one is missing its tests are skipped with the reason; on CI that is a failure. */
final class Tools {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Tools() {}

    /** The program, or the end of the test. */
    static Path require(Optional<Path> program, String reason) {
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        Assumptions.assumeTrue(program.isPresent(), reason);
        return program.orElseThrow();
    }

    /** A program that an environment variable names. */
    static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Files::isExecutable);
    }

    /** A program in one of the folders of the search path. */
    static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A program below a folder of the working directory or of one above it: the root of the repository, wherever the build was started. */
    static Optional<Path> above(String place) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(place))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a program says on standard output; what it complains of is thrown away. */
    static String run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command.get(0) + " did not end in " + PATIENCE);
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
