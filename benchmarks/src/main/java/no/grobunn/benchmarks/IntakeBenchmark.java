package no.grobunn.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.storage.IntakeReader;
import no.grobunn.core.storage.IntakeWriter;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.IntakeWorkbook;

/** How long it takes to read an intake workbook of many cost lines: to look through the file and read its cells, and to make a dossier of them. */
public final class IntakeBenchmark {
    private static final int[] LINES = {300, 3_000, 10_000};
    private static final int ROUNDS = 9;

    private IntakeBenchmark() {}

    /** Prints a table: the first reading in the process, and the spread of the later ones. */
    public static void main(String[] arguments) throws IOException, RefusedWorkbookException {
        System.out.println("| lines | kB | first, ms | cells, ms | dossier, ms |");
        System.out.println("|---|---|---|---|---|");
        for (int lines : LINES) {
            measure(lines);
        }
        System.out.printf(
                Locale.ROOT,
                "%nLoad of the machine in the last minute: %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void measure(int lines) throws IOException, RefusedWorkbookException {
        Dossier dossier = BudgetWorkbookBenchmark.dossier(lines);
        IntakeWorkbook workbook = new IntakeWorkbook();
        Path file = Files.createTempFile("intake", ".xlsx");
        try {
            workbook.write(new IntakeWriter().book(dossier, Language.NB, LocalDate.of(2027, 1, 15)), file);
            List<Double> cells = new ArrayList<>();
            List<Double> dossiers = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                long start = System.nanoTime();
                List<FilledSheet> sheets = workbook.read(file);
                long read = System.nanoTime();
                boolean same = new IntakeReader()
                        .read("intake.xlsx", sheets)
                        .result()
                        .dossier()
                        .filter(dossier::equals)
                        .isPresent();
                if (!same) {
                    throw new IllegalStateException("Another dossier came back");
                }
                cells.add((read - start) / 1e6);
                dossiers.add((System.nanoTime() - read) / 1e6);
            }
            double first = cells.remove(0) + dossiers.remove(0);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.0f | %s | %s |%n",
                    lines,
                    Files.size(file) / 1024,
                    first,
                    Spread.of(cells),
                    Spread.of(dossiers));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
