package no.grobunn.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.grobunn.core.document.Document;
import no.grobunn.reporting.pdf.AccessiblePdf;

/**
 * What it takes to typeset a table, beside the floor: the same marks written without layout and tags. Both run by turns in one process, so that the ratio of two
 * neighbours says more than either number; the median of the ratios is what counts.
 */
public final class TypesettingBenchmark {
    private static final int[] ROWS = {60, 2_000, 20_000};
    private static final double LEAST_SECONDS = 12;
    private static final int LEAST_ROUNDS = 9;

    private TypesettingBenchmark() {}

    /** Prints a table; the arguments are numbers of rows, if others are wanted than 60, 2 000 and 20 000. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("| rows | pages | kB | floor, ms | ours, ms | ratio | floor, kB |");
        System.out.println("|---|---|---|---|---|---|---|");
        List<Integer> rows = new ArrayList<>();
        for (String argument : arguments) {
            rows.add(Integer.valueOf(argument));
        }
        if (rows.isEmpty()) {
            for (int count : ROWS) {
                rows.add(count);
            }
        }
        for (int count : rows) {
            compare(count);
        }
        System.out.printf(
                Locale.ROOT,
                "%nLoad of the machine in the last minute: %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void compare(int rows) throws IOException {
        Document document = TableDocument.of(rows);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        int pages = AccessiblePdf.standard().typeset(document, made);
        UntaggedFloor floor = new UntaggedFloor(made.toByteArray());
        Work ours = out -> AccessiblePdf.standard().typeset(document, out);
        for (double warm = 0; warm < LEAST_SECONDS * 1000 / 2; ) {
            warm += time(floor::write) + time(ours);
        }
        List<Double> floors = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        double spent = 0;
        while (spent < LEAST_SECONDS * 1000 || ratios.size() < LEAST_ROUNDS) {
            double low = time(floor::write);
            double own = time(ours);
            floors.add(low);
            times.add(own);
            ratios.add(own / low);
            spent += low + own;
        }
        Counting count = new Counting();
        floor.write(count);
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %s | %s | %s | %d |%n",
                rows,
                pages,
                made.size() / 1024,
                Spread.of(floors),
                Spread.of(times),
                Spread.of(ratios),
                count.bytes / 1024);
    }

    private static double time(Work work) throws IOException {
        long start = System.nanoTime();
        work.run(new Counting());
        return (System.nanoTime() - start) / 1e6;
    }

    private interface Work {
        void run(OutputStream out) throws IOException;
    }

    /** Takes bytes and keeps none. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes += count;
        }
    }
}
