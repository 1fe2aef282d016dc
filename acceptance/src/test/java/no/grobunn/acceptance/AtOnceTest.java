package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.report.AudienceRefusedException;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of several dossiers at once, by one engine and one set of plugins. */
class AtOnceTest {
    private static final LocalDate DAY = LocalDate.parse(Fredrikstad.DATE);

    private final ReportEngine engine = new ReportEngine();
    private final List<InstalledReport> reports = ReportPlugins.installed().reports();

    @TempDir
    private Path folder;

    @Test
    void eightThreadsWithDifferentDossiersMakeTheFilesThatEachMakesAlone() throws Exception {
        List<ReportOrder> orders = orders();
        // At once first: were each made alone before, nothing would be read for the first time by several.
        List<Map<String, String>> together = atOnce(orders);

        assertThat(together).hasSize(8);
        for (int i = 0; i < orders.size(); i++) {
            assertThat(together.get(i))
                    .as("order %d", i)
                    .hasSizeGreaterThan(2)
                    .containsExactlyEntriesOf(made(orders.get(i), folder.resolve("alone" + i)));
        }
    }

    private List<ReportOrder> orders() throws IOException {
        Path large = Files.createDirectory(folder.resolve("large"));
        LargeDossier.write(large, 40, 40);
        Path larger = Files.createDirectory(folder.resolve("larger"));
        LargeDossier.write(larger, 42, 90);
        List<Path> dossiers =
                List.of(Fredrikstad.DOSSIER, large, Fredrikstad.DOSSIER.resolveSibling("minimal"), larger);
        List<ReportOrder> orders = new ArrayList<>();
        for (Path dossier : dossiers) {
            orders.add(order(dossier, Language.NB, Audience.INTERNAL, "pdfa-2a"));
            orders.add(order(dossier, Language.EN, Audience.FUNDER, "pdfa-3a"));
        }
        return orders;
    }

    private static ReportOrder order(Path dossier, Language language, Audience audience, String conformance) {
        return ReportOrder.builder(new DossierReader().read(dossier).dossierOrThrow(), DAY)
                .language(language)
                .audience(audience)
                .option("conformance", conformance)
                .build();
    }

    private List<Map<String, String>> atOnce(List<ReportOrder> orders) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(orders.size());
        try {
            CyclicBarrier start = new CyclicBarrier(orders.size());
            List<Callable<Map<String, String>>> jobs = new ArrayList<>();
            for (ReportOrder order : orders) {
                Path place = folder.resolve("together" + jobs.size());
                jobs.add(() -> {
                    start.await();
                    return made(order, place);
                });
            }
            List<Map<String, String>> files = new ArrayList<>();
            for (Future<Map<String, String>> job : threads.invokeAll(jobs)) {
                files.add(job.get());
            }
            return files;
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<String, String> made(ReportOrder order, Path place) {
        for (InstalledReport report : reports) {
            assertThat(engine.make(report, order, place))
                    .as(report.descriptor().id().value())
                    .allMatch(outcome -> isAsItShouldBe(outcome, order.audience()));
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> made = Files.list(place)) {
            for (Path file : made.toList()) {
                files.put(file.getFileName().toString(), digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Made, or nothing to make it of; only the report for those within fails, and only for others. */
    private static boolean isAsItShouldBe(ReportOutcome outcome, Audience audience) {
        return outcome instanceof ReportOutcome.Failed failed
                ? !audience.isInternal() && failed.cause() instanceof AudienceRefusedException
                : outcome instanceof ReportOutcome.Made || outcome instanceof ReportOutcome.NotApplicable;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
