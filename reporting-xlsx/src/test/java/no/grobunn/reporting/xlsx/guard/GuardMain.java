package no.grobunn.reporting.xlsx.guard;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.reporting.xlsx.IntakeWorkbook;

/** Reads every file of a folder, in the memory that it was given, and says of each its verdict and how many milliseconds of work that took. */
final class GuardMain {
    private GuardMain() {}

    public static void main(String[] arguments) throws IOException {
        // What else the machine has to do is no fault of a file.
        ThreadMXBean work = ManagementFactory.getThreadMXBean();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> inOrder = files.sorted().toList();
            for (Path file : inOrder) {
                long start = work.getCurrentThreadCpuTime();
                String verdict = verdict(file);
                long took = (work.getCurrentThreadCpuTime() - start) / 1_000_000;
                System.out.println(file.getFileName() + " " + verdict + " " + took);
            }
        }
    }

    private static String verdict(Path file) throws IOException {
        try {
            new IntakeWorkbook().read(file);
            return "passed";
        } catch (RefusedWorkbookException refused) {
            return refused.problem().code();
        }
    }
}
