package no.grobunn.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a person waits for who makes one document at the command line: the whole process, from the shell to the file. Beside it the floor, a Java of the same
 * options and the same module path that prints a line. Both run by turns; the median of the ratios is what counts. The distribution must have been built.
 */
public final class ColdStart {
    private static final Path HOME = Path.of("cli-adapter", "target", "grobunn").toAbsolutePath();
    private static final Path SAMPLE = Path.of("examples", "fredrikstad").toAbsolutePath();
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 11;

    private final Path place;

    private ColdStart(Path place) {
        this.place = place;
    }

    /** Prints a table; the argument is how many rounds, if others are wanted than 11. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Path place = Files.createTempDirectory("grobunn-cold-start");
        try {
            new ColdStart(place).compare(rounds);
        } finally {
            delete(place);
        }
    }

    private void compare(int rounds) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            time(floor());
            time(report());
        }
        List<Double> floors = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            double low = time(floor());
            double own = time(report());
            floors.add(low);
            times.add(own);
            ratios.add(own / low);
        }
        System.out.println("| rounds | floor, ms | pilot-proposal, ms | ratio |");
        System.out.println("|---|---|---|---|");
        System.out.printf("| %d | %s | %s | %s |%n", rounds, Spread.of(floors), Spread.of(times), Spread.of(ratios));
        System.out.printf(
                Locale.ROOT,
                "%nLoad of the machine in the last minute: %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private List<String> report() {
        return List.of(
                HOME.resolve("bin").resolve("grobunn").toString(),
                "report",
                SAMPLE.toString(),
                "pilot-proposal",
                "--out",
                place.resolve("documents").toString());
    }

    /** The options with which the distribution starts Java. */
    private static List<String> floor() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-p",
                HOME.resolve("lib").toString(),
                "--add-modules",
                "no.grobunn.cli",
                "-cp",
                classes().toString(),
                Greeting.class.getName());
    }

    /** Where the classes of this program are. */
    private static Path classes() {
        return Path.of("benchmarks", "target", "classes").toAbsolutePath();
    }

    private double time(List<String> command) throws IOException, InterruptedException {
        Path said = place.resolve("said.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        double taken = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IOException(command + " ended with " + code + ": " + Files.readString(said));
        }
        return taken;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }

    /** The least that a Java can do. */
    public static final class Greeting {
        private Greeting() {}

        /** Says one line. */
        public static void main(String[] arguments) {
            System.out.println("God dag");
        }
    }
}
