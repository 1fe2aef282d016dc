package no.grobunn.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportId;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.report.spi.ReportVariant;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportEngineTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final ReportOption<String> WHOM = ReportOption.text("whom", Map.of(Language.EN, "Whom to greet"));

    private final ReportEngine engine = new ReportEngine();

    @TempDir
    Path folder;

    @Test
    void makesAFileNamedAfterProjectAndReport() throws IOException {
        ReportOutcome outcome =
                make((request, out) -> write(out, "hello"), order()).get(0);

        assertThat(outcome).isInstanceOfSatisfying(ReportOutcome.Made.class, made -> {
            assertThat(made.file())
                    .isEqualTo(folder.resolve("repair-greeting.txt"))
                    .hasContent("hello");
            assertThat(made.bytes()).isEqualTo(5);
            assertThat(made.result()).isEqualTo(RenderResult.lines(1));
        });
        assertThat(files()).containsExactly("repair-greeting.txt");
    }

    @Test
    void leavesTheFormerFileWhenAReportFails() throws IOException {
        make((request, out) -> write(out, "former"), order());

        ReportOutcome outcome = make(
                        (request, out) -> {
                            write(out, "half");
                            throw new IllegalStateException("torn");
                        },
                        order())
                .get(0);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReportOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessage("torn"));
        assertThat(folder.resolve("repair-greeting.txt")).hasContent("former");
        assertThat(files()).containsExactly("repair-greeting.txt");
    }

    @Test
    void failsOneReportWithoutTheJvmWhenAPluginMissesAClass() {
        assertThat(make(
                        (request, out) -> {
                            throw new NoClassDefFoundError("gone");
                        },
                        order()))
                .singleElement()
                .isInstanceOf(ReportOutcome.Failed.class);
    }

    @Test
    void leavesNothingWhenCancelled() throws IOException {
        AtomicBoolean unwanted = new AtomicBoolean();

        List<ReportOutcome> outcomes = make(
                (request, out) -> {
                    unwanted.set(true);
                    return write(out, "half");
                },
                order().toBuilder().cancelledWhen(unwanted::get).build());

        assertThat(outcomes).singleElement().isInstanceOf(ReportOutcome.Cancelled.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAnOptionValueThatTheReportDoesNotAllow() {
        ReportOption<Integer> copies = ReportOption.number("copies", Map.of(Language.EN, "How many"), 1, 3, 1);
        InstalledReport report = installed(new Greeting((request, out) -> write(out, "hello")) {
            @Override
            public ReportDescriptor descriptor() {
                return ReportDescriptor.builder("copies", OutputFormat.TXT, ReportPlugin.SPI_LEVEL)
                        .language(Language.EN, "Copies", "")
                        .option(copies)
                        .build();
            }
        });
        ReportOrder order = order().toBuilder()
                .option("copies", "seven")
                .option("whom", "Ada")
                .build();

        assertThat(engine.make(report, order, folder))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReportOutcome.Failed.class,
                        failed -> assertThat(failed.cause())
                                .isInstanceOf(OptionRefusedException.class)
                                .hasMessageContaining("seven")
                                .hasMessageContaining("1–3"));
    }

    @Test
    void makesAFileForEachVariant() throws IOException {
        InstalledReport report = installed(
                new Greeting((request, out) -> write(out, request.option(WHOM).orElseThrow())) {
                    @Override
                    public List<ReportVariant> variants(ReportRequest request) {
                        return List.of(
                                new ReportVariant("ada", Map.of("whom", "Ada")),
                                new ReportVariant("bo", Map.of("whom", "Bo")));
                    }
                });

        engine.make(report, order(), folder);

        assertThat(files()).containsExactly("repair-greeting-ada.txt", "repair-greeting-bo.txt");
        assertThat(folder.resolve("repair-greeting-bo.txt")).hasContent("Bo");
        assertThat(engine.plan(report, order(), folder)).hasSize(2);
    }

    @Test
    void doesNotMakeAPilotsReportOfADossierWithoutPilot() {
        InstalledReport portal =
                ReportPlugins.installed().withId(new ReportId("portal-answers")).get(0);
        ReportOrder bare =
                ReportOrder.builder(SampleDossier.bare().build(), DAY).build();

        assertThat(engine.make(portal, bare, folder)).singleElement().isInstanceOf(ReportOutcome.NotApplicable.class);
        assertThat(engine.plan(portal, bare, folder)).isEmpty();
    }

    @Test
    void failsTheSecondOfTwoVariantsWithOneFile() throws IOException {
        InstalledReport report = installed(new Greeting((request, out) -> write(out, "one")) {
            @Override
            public List<ReportVariant> variants(ReportRequest request) {
                return List.of(new ReportVariant("ada", Map.of()), new ReportVariant("ada", Map.of()));
            }
        });

        assertThat(engine.make(report, order(), folder))
                .hasExactlyElementsOfTypes(ReportOutcome.Made.class, ReportOutcome.Failed.class);
        assertThat(files()).containsExactly("repair-greeting-ada.txt");
    }

    @Test
    void plansAndFailsAReportThatCannotTellItsVariants() {
        InstalledReport report = installed(new Greeting((request, out) -> write(out, "one")) {
            @Override
            public List<ReportVariant> variants(ReportRequest request) {
                throw new AssertionError("no idea");
            }
        });

        assertThat(engine.plan(report, order(), folder)).containsExactly(folder.resolve("repair-greeting.txt"));
        assertThat(engine.make(report, order(), folder)).singleElement().isInstanceOf(ReportOutcome.Failed.class);
    }

    @Test
    void survivesAPluginThatClosesTheStream() {
        assertThat(make(
                        (request, out) -> {
                            write(out, "all");
                            out.close();
                            return RenderResult.lines(1);
                        },
                        order()))
                .singleElement()
                .isInstanceOf(ReportOutcome.Made.class);
    }

    /** So that no plugin can tell what it never got, nor ask for it. */
    @ParameterizedTest
    @EnumSource
    void handsAPluginTheDossierAsItsAudienceMayHaveIt(Audience audience) {
        Dossier whole = new DossierReader()
                .read(Path.of("..", "examples", "fredrikstad"))
                .dossierOrThrow();
        List<ReportRequest> handed = new ArrayList<>();
        InstalledReport report = installed(
                new Greeting((request, out) -> {
                    handed.add(request);
                    return RenderResult.lines(0);
                }) {
                    @Override
                    public List<ReportVariant> variants(ReportRequest request) {
                        handed.add(request);
                        return super.variants(request);
                    }
                });

        engine.make(report, ReportOrder.builder(whole, DAY).audience(audience).build(), folder);

        assertThat(handed)
                .hasSize(2)
                .extracting(ReportRequest::dossier)
                .containsOnly(DossierRedaction.forAudience(whole, audience));
        assertThat(handed)
                .allSatisfy(request -> assertThat(request.pilot())
                        .hasValue(request.dossier().pilots().get(0)));
        assertThat(handed).as("an order leads back to the whole dossier").noneMatch(ReportOrder.class::isInstance);
    }

    @Test
    void anOrderThatIsChangedForThoseWithinHoldsTheWholeDossierAgain() {
        Dossier whole = new DossierReader()
                .read(Path.of("..", "examples", "fredrikstad"))
                .dossierOrThrow();
        ReportOrder order =
                ReportOrder.builder(whole, DAY).audience(Audience.PUBLIC).build();

        assertThat(order.dossier()).isNotEqualTo(whole);
        assertThat(order.toBuilder().audience(Audience.INTERNAL).build().dossier())
                .isEqualTo(whole);
    }

    @Test
    void anOrderAboutAPilotOfAnotherDossierIsRefused() {
        ReportOrder.Builder order = ReportOrder.builder(SampleDossier.bare().build(), DAY)
                .pilot(SamplePilot.full().build());

        assertThatThrownBy(order::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p1");
    }

    private static ReportOrder order() {
        return ReportOrder.builder(SampleDossier.full().build(), DAY).build();
    }

    private List<ReportOutcome> make(Rendering rendering, ReportOrder order) {
        return engine.make(installed(new Greeting(rendering)), order, folder);
    }

    private static InstalledReport installed(ReportPlugin plugin) {
        return ReportPlugins.builder().add(plugin).build().reports().get(0);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static RenderResult write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return RenderResult.lines(1);
    }

    private interface Rendering {
        RenderResult render(ReportRequest request, OutputStream out) throws IOException;
    }

    private static class Greeting implements ReportPlugin {
        private final Rendering rendering;

        Greeting(Rendering rendering) {
            this.rendering = rendering;
        }

        @Override
        public ReportDescriptor descriptor() {
            return ReportDescriptor.builder("greeting", OutputFormat.TXT, ReportPlugin.SPI_LEVEL)
                    .language(Language.EN, "Greeting", "")
                    .option(WHOM)
                    .build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            return rendering.render(request, out);
        }
    }
}
