package no.grobunn.core.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import no.grobunn.core.file.AtomicFile;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportVariant;

/**
 * Makes reports: each into a file of its own that is whole or not there, and none stopped by another's failure. Thread-safe; has no state.
 */
public final class ReportEngine {
    /** An engine. */
    public ReportEngine() {}

    /**
     * The files that a report would be written to.
     *
     * @param folder where they would be
     * @return none if the report is about a pilot and the order has none; the only file's place if the plugin cannot tell
     */
    @SuppressWarnings("CatchingUnchecked") // a foreign plugin may throw anything, and none of it may stop the others
    public List<Path> plan(InstalledReport report, ReportOrder order, Path folder) {
        if (report.descriptor().needsPilot() && order.pilot().isEmpty()) {
            return List.of();
        }
        try {
            return report.plugin().variants(order.told()).stream()
                    .map(variant -> target(report, order, variant, folder))
                    .toList();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return List.of(target(report, order, ReportVariant.only(), folder));
        }
    }

    /**
     * Makes a report.
     *
     * @param folder where its files go; made if it is not there
     * @return an outcome for each of its files
     */
    @SuppressWarnings("CatchingUnchecked") // a foreign plugin may throw anything, and none of it may stop the others
    public List<ReportOutcome> make(InstalledReport report, ReportOrder order, Path folder) {
        if (report.descriptor().needsPilot() && order.pilot().isEmpty()) {
            return List.of(new ReportOutcome.NotApplicable(report));
        }
        List<ReportOutcome> outcomes = new ArrayList<>();
        try {
            Set<Path> taken = new HashSet<>();
            List<ReportVariant> variants = report.plugin().variants(order.told());
            if (variants.isEmpty()) {
                return List.of(new ReportOutcome.NotApplicable(report));
            }
            for (ReportVariant variant : variants) {
                Path file = target(report, order, variant, folder);
                outcomes.add(
                        taken.add(file)
                                ? make(report, order, variant, file)
                                : new ReportOutcome.Failed(
                                        report, file, new FileAlreadyExistsException(file.toString())));
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            outcomes.add(new ReportOutcome.Failed(report, target(report, order, ReportVariant.only(), folder), e));
        }
        return List.copyOf(outcomes);
    }

    @SuppressWarnings("CatchingUnchecked") // a foreign plugin may throw anything, and none of it may stop the others
    private static ReportOutcome make(InstalledReport report, ReportOrder order, ReportVariant variant, Path file) {
        ToldRequest request = order.told().of(variant);
        try {
            request.checkCancelled();
            checkAudience(report, request);
            checkOptions(report, request);
            RenderResult result = AtomicFile.write(file, out -> {
                RenderResult made = Objects.requireNonNull(
                        report.plugin().render(request, new Shielded(out)), "the plugin gave no result");
                request.checkCancelled();
                return made;
            });
            return new ReportOutcome.Made(report, file, Files.size(file), result);
        } catch (CancellationException e) {
            return new ReportOutcome.Cancelled(report, file);
        } catch (IOException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return new ReportOutcome.Failed(report, file, e);
        }
    }

    /** What is for some alone must not be written for others, whatever was asked for. */
    private static void checkAudience(InstalledReport report, ToldRequest request) {
        if (!report.descriptor().audiences().contains(request.audience())) {
            throw new AudienceRefusedException(report.descriptor(), request.audience());
        }
    }

    /** Options that the report does not have may be another's of the same run; those it has must be right. */
    private static void checkOptions(InstalledReport report, ToldRequest request) {
        for (ReportOption<?> option : report.descriptor().options()) {
            String given = request.options().get(option.key());
            if (given != null && option.read(given).isEmpty()) {
                throw new OptionRefusedException(option.key(), given, option.allowed());
            }
        }
    }

    /** {@code <project>-[<pilot>-]<report>[-<variant>].<extension>}; the pilot is named where the dossier has several. */
    private static Path target(InstalledReport report, ReportOrder order, ReportVariant variant, Path folder) {
        List<String> parts = new ArrayList<>();
        parts.add(order.dossier().project().id().value());
        if (order.dossier().pilots().size() > 1 && report.descriptor().needsPilot()) {
            order.pilot().ifPresent(pilot -> parts.add(pilot.id().value()));
        }
        parts.add(report.descriptor().id().value());
        if (!variant.suffix().isEmpty()) {
            parts.add(variant.suffix());
        }
        return folder.resolve(
                String.join("-", parts) + "." + report.descriptor().format().extension());
    }

    /** A stream that a plugin may close without harm: it belongs to the engine. */
    private static final class Shielded extends FilterOutputStream {
        Shielded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
