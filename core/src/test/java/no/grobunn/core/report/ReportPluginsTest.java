package no.grobunn.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPluginsTest {
    @Test
    void findsTheReportThatCoreItselfProvides() {
        ReportPlugins plugins = ReportPlugins.installed();

        assertThat(plugins.problems()).isEmpty();
        assertThat(plugins.reports())
                .extracting(report -> report.descriptor().toString())
                .contains("portal-answers (txt)");
    }

    @Test
    void keepsTheFirstOfTwoReportsWithOneNameAndNamesBoth() {
        ReportPlugins plugins =
                ReportPlugins.builder().add(new Plain("a")).add(new Other("a")).build();

        assertThat(plugins.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.plugin()).isInstanceOf(Plain.class));
        assertThat(plugins.problems())
                .singleElement()
                .isInstanceOfSatisfying(PluginProblem.DuplicateReport.class, clash -> {
                    assertThat(clash.origin().name()).contains("Other");
                    assertThat(clash.kept().name()).contains("Plain");
                    assertThat(clash.message(Language.EN))
                            .contains("Other")
                            .contains("Plain")
                            .contains("a (txt)");
                });
    }

    @Test
    void setsAsideAPluginThatWasBuiltForAnotherLevel() {
        ReportPlugins plugins = ReportPlugins.builder().add(new FromTheFuture()).build();

        assertThat(plugins.reports()).isEmpty();
        assertThat(plugins.problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        PluginProblem.IncompatibleSpi.class,
                        problem -> assertThat(problem.level()).isEqualTo(99));
    }

    @Test
    void setsAsideAPluginThatCannotSayWhatItIsAndMeetsTheNext() {
        ReportPlugins plugins = ReportPlugins.builder()
                .add(new Speechless())
                .add(new Plain("a"))
                .build();

        assertThat(plugins.reports()).hasSize(1);
        assertThat(plugins.problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        PluginProblem.BadDescriptor.class,
                        problem -> assertThat(problem.message(Language.NB)).contains("no voice"));
    }

    @Test
    void meetsEveryPluginOfAClassPathThoughOthersAreBroken(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ReportPlugin.class.getName()),
                String.join("\n", "no.such.Plugin", Exploding.class.getName(), Named.class.getName()) + "\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            ReportPlugins plugins = ReportPlugins.builder().classLoader(loader).build();

            assertThat(plugins.reports())
                    .extracting(report -> report.descriptor().id().value())
                    .contains("named", "portal-answers");
            assertThat(plugins.problems())
                    .hasSize(2)
                    .allMatch(PluginProblem.NotLoaded.class::isInstance)
                    .extracting(problem -> problem.message(Language.EN))
                    .anyMatch(message -> message.contains("no.such.Plugin"))
                    .anyMatch(message -> message.contains("Exploding"));
        }
    }

    /** A plugin that says little. */
    static class Plain implements ReportPlugin {
        private final String id;

        Plain(String id) {
            this.id = id;
        }

        @Override
        public ReportDescriptor descriptor() {
            return ReportDescriptor.builder(id, OutputFormat.TXT, level())
                    .language(Language.EN, "Plain", "")
                    .build();
        }

        int level() {
            return ReportPlugin.SPI_LEVEL;
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) {
            return RenderResult.lines(0);
        }
    }

    static final class Other extends Plain {
        Other(String id) {
            super(id);
        }
    }

    static final class FromTheFuture extends Plain {
        FromTheFuture() {
            super("future");
        }

        @Override
        int level() {
            return 99;
        }
    }

    static final class Speechless extends Plain {
        Speechless() {
            super("speechless");
        }

        @Override
        public ReportDescriptor descriptor() {
            throw new IllegalStateException("no voice");
        }
    }

    public static final class Named extends Plain {
        public Named() {
            super("named");
        }
    }

    public static final class Exploding extends Plain {
        public Exploding() {
            super("exploding");
            throw new IllegalStateException("boom");
        }
    }
}
