package no.grobunn.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.text.Language;

/**
 * What checking dossiers of Fredrikstad's size takes, and which rules are dear; what must hold is 1 000 in 2 s, warm, on one thread. Each dossier is read anew,
 * so that none is the same object as another. Processor time stands beside the clock's, since others may be using the machine.
 */
public final class ReadinessBenchmark {
    private static final Path SAMPLE = Path.of("examples", "fredrikstad");
    private static final FunderProfileId FUNDER = new FunderProfileId("county-circular-2023");
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final int DOSSIERS = 1_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 11;
    private static final int DEAREST = 10;

    private final FunderProfile profile = FunderProfiles.builtIn().find(FUNDER).orElseThrow();
    private final ReadinessRules rules = ReadinessRules.installed();
    private final ReadinessCheck check = new ReadinessCheck(rules);
    private final List<Dossier> dossiers;

    private ReadinessBenchmark(List<Dossier> dossiers) {
        this.dossiers = dossiers;
    }

    /** Prints two tables. */
    public static void main(String[] arguments) {
        System.out.println("| what | ms by the clock | ms of processor |");
        System.out.println("|---|---|---|");
        ReadinessBenchmark benchmark = new ReadinessBenchmark(read());
        print("read once more", List.of(Time.of(ReadinessBenchmark::read)));
        print("check, " + ROUNDS + " times", rounds(benchmark::check));
        System.out.printf(
                "%n%d rules, %d findings in a dossier%n%n",
                benchmark.rules.rules().size(), benchmark.check() / DOSSIERS);
        benchmark.printDearest();
        System.out.printf(
                Locale.ROOT,
                "%nLoad of the machine in the last minute: %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static List<Dossier> read() {
        return IntStream.range(0, DOSSIERS)
                .mapToObj(number -> new DossierReader().read(SAMPLE).dossierOrThrow())
                .toList();
    }

    /** How many findings there are in all. */
    private int check() {
        return dossiers.stream()
                .map(dossier -> check.of(subject(dossier), Language.NB))
                .mapToInt(result -> result.findings().size())
                .sum();
    }

    private ReadinessCase subject(Dossier dossier) {
        return new ReadinessCase(dossier, dossier.pilots().get(0), profile, DAY);
    }

    /** What each rule takes by itself, in a case of its own: what rules share is paid by each. */
    private void printDearest() {
        System.out.println("| rule alone | ms by the clock | ms of processor |");
        System.out.println("|---|---|---|");
        record Price(ReadinessRule rule, List<Time> rounds) {}
        rules.rules().stream()
                .map(rule -> new Price(rule, rounds(() -> judge(rule))))
                .sorted(Comparator.comparing((Price price) ->
                                spread(price.rounds(), Time::processor).median())
                        .reversed())
                .limit(DEAREST)
                .forEach(price -> print(price.rule().description().code(), price.rounds()));
    }

    private void judge(ReadinessRule rule) {
        dossiers.forEach(dossier -> rule.judge(subject(dossier)));
    }

    private static List<Time> rounds(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        return Stream.generate(() -> Time.of(work)).limit(ROUNDS).toList();
    }

    private static void print(String what, List<Time> rounds) {
        System.out.printf("| %s | %s | %s |%n", what, spread(rounds, Time::wall), spread(rounds, Time::processor));
    }

    private static Spread spread(List<Time> rounds, Function<Time, Double> part) {
        return Spread.of(rounds.stream().map(part).toList());
    }

    /** What one round took, in milliseconds. */
    private record Time(double wall, double processor) {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        static Time of(Runnable work) {
            long clock = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            work.run();
            double processor = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            return new Time((System.nanoTime() - clock) / 1e6, processor);
        }
    }
}
