package no.grobunn.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import org.jspecify.annotations.Nullable;

/** Takes plugins in one by one, so that what is wrong with one is a value and the next is still met. */
final class PluginIntake {
    /** A loader that fails again and again without coming further is given up. */
    private static final int PATIENCE = 100;

    private final List<InstalledReport> reports = new ArrayList<>();
    private final List<PluginProblem> problems = new ArrayList<>();

    List<InstalledReport> reports() {
        return reports;
    }

    List<PluginProblem> problems() {
        return problems;
    }

    PluginIntake sorted() {
        reports.sort(Comparator.comparing(
                        (InstalledReport report) -> report.descriptor().id().value())
                .thenComparing(report -> report.descriptor().format().id()));
        return this;
    }

    void takeAll(ServiceLoader<ReportPlugin> services) {
        Iterator<ServiceLoader.Provider<ReportPlugin>> providers =
                services.stream().iterator();
        int failures = 0;
        while (failures < PATIENCE) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                take(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                problems.add(new PluginProblem.NotLoaded(nameless(e), e));
            }
        }
    }

    private void take(ServiceLoader.Provider<ReportPlugin> provider) {
        Class<? extends ReportPlugin> type = provider.type();
        try {
            take(provider.get(), true);
        } catch (ServiceConfigurationError | LinkageError e) {
            problems.add(new PluginProblem.NotLoaded(PluginOrigin.of(type), e));
        }
    }

    /** A plugin at hand. */
    void take(ReportPlugin plugin) {
        take(plugin, false);
    }

    /** One class may be met twice where both the module path and a class loader hold it; that is no clash. */
    private void take(ReportPlugin plugin, boolean mayBeMetAgain) {
        PluginOrigin origin = PluginOrigin.of(plugin.getClass());
        ReportDescriptor descriptor = descriptor(plugin, origin);
        if (descriptor == null) {
            return;
        }
        if (descriptor.spiLevel() != ReportPlugin.SPI_LEVEL) {
            problems.add(new PluginProblem.IncompatibleSpi(origin, descriptor.spiLevel()));
            return;
        }
        Optional<InstalledReport> earlier = reports.stream()
                .filter(report -> report.descriptor().id().equals(descriptor.id())
                        && report.descriptor()
                                .format()
                                .id()
                                .equals(descriptor.format().id()))
                .findFirst();
        if (earlier.isEmpty()) {
            reports.add(new InstalledReport(plugin, descriptor, origin));
        } else if (!mayBeMetAgain || !earlier.get().plugin().getClass().equals(plugin.getClass())) {
            problems.add(new PluginProblem.DuplicateReport(
                    origin, descriptor.toString(), earlier.get().origin()));
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a foreign plugin throws is its problem, not ours
    private @Nullable ReportDescriptor descriptor(ReportPlugin plugin, PluginOrigin origin) {
        try {
            return Objects.requireNonNull(plugin.descriptor(), "the descriptor is null");
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            problems.add(new PluginProblem.BadDescriptor(origin, e));
            return null;
        }
    }

    private static PluginOrigin nameless(Throwable e) {
        return new PluginOrigin(ReportPlugin.class.getSimpleName(), String.valueOf(e.getMessage()));
    }
}
