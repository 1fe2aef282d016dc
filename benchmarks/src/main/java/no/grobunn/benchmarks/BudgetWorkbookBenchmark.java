package no.grobunn.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.Period;
import no.grobunn.reporting.xlsx.BudgetWorkbook;

/**
 * What it takes to write the budget of many cost lines, beside the floor: the same XML deflated and nothing else. Both run by turns in one process and are measured in
 * CPU time of their thread; the median of the ratios is what counts. Memory is what lives, dossier and all, halfway through the last writing.
 */
public final class BudgetWorkbookBenchmark {
    private static final int[] LINES = {300, 10_000, 100_000};
    private static final List<CostType> TYPES = List.of(CostType.values());
    private static final int YEARS = 3;
    private static final int PACKAGES = 6;
    private static final double LEAST_SECONDS = 12;
    private static final int LEAST_ROUNDS = 7;
    private static final Period PERIOD = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31));

    private BudgetWorkbookBenchmark() {}

    /** Prints a table; the arguments are numbers of lines, if others are wanted than 300, 10 000 and 100 000. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("| lines | kB | XML, kB | floor, ms | ours, ms | ratio | lives halfway, MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        List<Integer> lines = new ArrayList<>();
        for (String argument : arguments) {
            lines.add(Integer.valueOf(argument));
        }
        if (lines.isEmpty()) {
            for (int count : LINES) {
                lines.add(count);
            }
        }
        for (int count : lines) {
            compare(count);
        }
        System.out.printf(
                Locale.ROOT,
                "%nLoad of the machine in the last minute: %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void compare(int lines) throws IOException {
        ReportOrder order = ReportOrder.builder(dossier(lines), LocalDate.of(2027, 1, 15))
                .language(Language.NB)
                .build();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        new BudgetWorkbook().render(order, made);
        Map<String, byte[]> parts = parts(made.toByteArray());
        int size = made.size();
        long xml = parts.values().stream().mapToLong(part -> part.length).sum();
        Work floor = out -> deflate(parts, out);
        Work ours = out -> new BudgetWorkbook().render(order, out);
        for (double warm = 0; warm < LEAST_SECONDS * 1000 / 2; ) {
            warm += time(floor) + time(ours);
        }
        List<Double> floors = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        double spent = 0;
        while (spent < LEAST_SECONDS * 1000 || ratios.size() < LEAST_ROUNDS) {
            double low = time(floor);
            double own = time(ours);
            floors.add(low);
            times.add(own);
            ratios.add(own / low);
            spent += low + own;
        }
        parts.clear();
        made.reset();
        Halfway halfway = new Halfway(size / 2);
        ours.write(halfway);
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %s | %s | %s | %d |%n",
                lines,
                size / 1024,
                xml / 1024,
                Spread.of(floors),
                Spread.of(times),
                Spread.of(ratios),
                halfway.living >> 20);
    }

    private static double time(Work work) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.write(OutputStream.nullOutputStream());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void deflate(Map<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    static Dossier dossier(int lines) {
        List<Actor> actors = new ArrayList<>();
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Actor actor = Actor.builder(new ActorId("partner-" + i), "Partner nummer " + i + " AS", Sector.BUSINESS)
                    .build();
            actors.add(actor);
            partners.add(new Partner(
                    actor.id(), i == 0 ? PartnerRole.OWNER : PartnerRole.PARTNER, PartnerStatus.CONFIRMED, List.of()));
        }
        ActorId owner = actors.get(0).id();
        List<WorkPackage> packages = new ArrayList<>();
        for (int i = 1; i <= PACKAGES; i++) {
            packages.add(WorkPackage.builder(new PackageNumber(i), "Arbeidspakke " + i, owner, PERIOD)
                    .build());
        }
        List<CostLine> costs = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            costs.add(line(i, actors.get(i % actors.size()).id()));
        }
        PilotSketch pilot = PilotSketch.builder(new PilotId("pilot"), "En stor pilot", "Sammen.", PERIOD)
                .partners(partners)
                .workPackages(packages)
                .costs(costs)
                .build();
        Project project = Project.builder(
                        new ProjectId("prosjekt"), "Prosjekt", Phase.PRE_PROJECT, Language.NB, "Sammen.", owner, PERIOD)
                .build();
        return Dossier.builder(project).actors(actors).pilots(List.of(pilot)).build();
    }

    private static CostLine line(int i, ActorId actor) {
        CostType type = TYPES.get(i % TYPES.size());
        CostLine.Builder line = CostLine.builder(new PackageNumber(1 + i % PACKAGES), actor, type, 2027 + i % YEARS);
        if (type == CostType.PERSONNEL) {
            return line.person("Rådgiver " + i % 40)
                    .hours(new Quantity(BigDecimal.valueOf(i % 300 + 1)))
                    .rate(Money.ofKroner(BigDecimal.valueOf(600 + i % 250)))
                    .build();
        }
        return line.purpose("Innkjøp og tjenester nummer " + i)
                .amount(Money.ofKroner(BigDecimal.valueOf(i * 137L % 100_000 + 1)))
                .build();
    }

    private interface Work {
        void write(OutputStream out) throws IOException;
    }

    /** Takes what is written, and once looks what lives. */
    private static final class Halfway extends OutputStream {
        private final long half;
        private long written;
        private long living = -1;

        Halfway(long half) {
            this.half = half;
        }

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int length) {
            written += length;
            if (living < 0 && written > half) {
                System.gc();
                living = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
            }
        }
    }
}
