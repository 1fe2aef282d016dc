package no.grobunn.benchmarks;

import static no.grobunn.core.drawing.Drawing.mm;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import no.grobunn.core.actormap.ActorMapLayout;
import no.grobunn.core.actormap.MapSizes;

/**
 * What laying out an actor map costs, by size, warm, in milliseconds; what must hold is 300 actors in 100 ms and 1 000 in 2 s. Processor time stands beside
 * the clock's, since others may be using the machine.
 */
public final class LayoutCost {
    private static final int[] SIZES = {12, 28, 60, 120, 300, 1_000};
    private static final int MAPS = 5;
    private static final MapSizes.Size A3 = new MapSizes.Size(mm(437), mm(228));
    /** How long each size is run, half of it to warm up. */
    private static final long NANOS = 8_000_000_000L;

    private static final int LEAST_RUNS = 2 * MAPS;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LayoutCost() {}

    /** Prints a table. */
    public static void main(String[] arguments) {
        System.out.println(
                "| actors | relations | runs | ours, ms by the clock | ours, ms of processor | ELK, ms of processor |");
        System.out.println("|---|---|---|---|---|---|");
        for (int size : SIZES) {
            List<SampleMap> maps = LongStream.range(0, MAPS)
                    .mapToObj(seed -> RandomMaps.of(size, seed))
                    .toList();
            Cost ours = Cost.of(maps, LayoutCost::layOut);
            Cost elk = Cost.of(maps, ElkLayered::of);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %d | %s | %s | %s |%n",
                    size,
                    maps.get(0).map().lines().size(),
                    ours.runs(),
                    ours.wall(),
                    ours.processor(),
                    elk.processor());
        }
        System.out.printf(
                Locale.ROOT,
                "%nLoad of the machine in the last minute: %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void layOut(SampleMap sample) {
        ActorMapLayout.of(sample.map(), sample, A3);
    }

    /** What runs took, in milliseconds. */
    private record Cost(int runs, Spread wall, Spread processor) {
        private interface Work {
            void on(SampleMap sample);
        }

        static Cost of(List<SampleMap> maps, Work work) {
            measured(maps, work);
            return measured(maps, work);
        }

        private static Cost measured(List<SampleMap> maps, Work work) {
            List<Double> wall = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            long begun = System.nanoTime();
            while (wall.size() < LEAST_RUNS || System.nanoTime() - begun < NANOS / 2) {
                long clock = System.nanoTime();
                long used = THREADS.getCurrentThreadCpuTime();
                work.on(maps.get(wall.size() % maps.size()));
                processor.add((THREADS.getCurrentThreadCpuTime() - used) / 1e6);
                wall.add((System.nanoTime() - clock) / 1e6);
            }
            return new Cost(wall.size(), Spread.of(wall), Spread.of(processor));
        }
    }
}
