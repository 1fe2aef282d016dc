package no.grobunn.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import no.grobunn.core.report.spi.ReportId;
import no.grobunn.core.report.spi.ReportPlugin;

/**
 * The reports that are installed, and why others are not. Immutable and thread-safe.
 *
 * <p>Plugins are taken in the order of the builder's calls; the first to offer an id and format keeps it.
 */
public final class ReportPlugins {
    private final List<InstalledReport> reports;
    private final List<PluginProblem> problems;

    private ReportPlugins(PluginIntake intake) {
        reports = List.copyOf(intake.reports());
        problems = List.copyOf(intake.problems());
    }

    /** No plugins yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the running program has on its module path and class path. */
    public static ReportPlugins installed() {
        return builder().installed().build();
    }

    /** The reports, by id and then by format. */
    public List<InstalledReport> reports() {
        return reports;
    }

    /** Why others are not among them, in the order they were met. */
    public List<PluginProblem> problems() {
        return problems;
    }

    /** The report with this id and format. */
    public Optional<InstalledReport> find(ReportId id, String format) {
        return withId(id).stream()
                .filter(report -> report.descriptor().format().id().equals(format))
                .findFirst();
    }

    /** The reports with this id, one a format. */
    public List<InstalledReport> withId(ReportId id) {
        return reports.stream()
                .filter(report -> report.descriptor().id().equals(id))
                .toList();
    }

    /** Gathers plugins; not thread-safe. */
    public static final class Builder {
        private final List<Runnable> steps = new ArrayList<>();
        private final PluginIntake intake = new PluginIntake();

        private Builder() {}

        /** A plugin at hand. */
        public Builder add(ReportPlugin plugin) {
            steps.add(() -> intake.take(plugin));
            return this;
        }

        /** What {@link ServiceLoader} finds from the class loader of this library: the module path and the class path of the running program. */
        public Builder installed() {
            return services(() -> ServiceLoader.load(ReportPlugin.class, ReportPlugins.class.getClassLoader()));
        }

        /** What {@link ServiceLoader} finds from a class loader. */
        public Builder classLoader(ClassLoader loader) {
            return services(() -> ServiceLoader.load(ReportPlugin.class, loader));
        }

        private Builder services(java.util.function.Supplier<ServiceLoader<ReportPlugin>> loader) {
            steps.add(() -> intake.takeAll(loader.get()));
            return this;
        }

        /** Finds the plugins. Never fails because of one of them: that becomes a {@link PluginProblem}. */
        public ReportPlugins build() {
            steps.forEach(Runnable::run);
            steps.clear();
            return new ReportPlugins(intake.sorted());
        }
    }
}
