package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which theme and which PDF standard reports are made in. */
class ThemeTest {
    private static final String RED = "format: grobunn-theme/1\naccent: \"#7A1F3D\"\norganisationLine: Nabolaget\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectory(folder.resolve("minimal"));
        Path example = Path.of("..", "examples", "minimal", "dossier.yaml");
        Files.copy(example, folder.resolve("minimal/dossier.yaml"));
    }

    @Test
    void isTheHousesOwnWhereNobodyChose() throws IOException {
        assertThat(made()).isEqualTo("11575c null pdfa-2a");
    }

    @Test
    void isTheOneThatLiesBesideTheDossier() throws IOException {
        Files.writeString(folder.resolve("minimal/theme.yaml"), RED);

        assertThat(made()).isEqualTo("7a1f3d Nabolaget pdfa-2a");
    }

    @Test
    void isTheOneThatIsTyped() throws IOException {
        Files.writeString(folder.resolve("minimal/theme.yaml"), "format: grobunn-theme/1\naccent: faint\n");
        Files.writeString(folder.resolve("red.yaml"), RED);

        assertThat(made("--theme", "red.yaml")).isEqualTo("7a1f3d Nabolaget pdfa-2a");
    }

    @Test
    void aThemeThatIsNotThereIsRefused() {
        Run run = run("--theme", "nowhere.yaml");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("nowhere.yaml finnes ikke", "brukes theme.yaml ved siden av");
    }

    @Test
    void aFaintThemeIsRefusedWithItsPlaceAndTheNearestColour() throws IOException {
        Files.writeString(folder.resolve("minimal/theme.yaml"), RED.replace("#7A1F3D", "#FFCC00"));

        Run run = run();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(Path.of("minimal", "theme.yaml") + ":2:9", "accent-contrast", "«#856A00»", "kan ikke brukes");
        assertThat(folder.resolve("minimal/reports")).doesNotExist();
    }

    @Test
    void theStandardOfThePdfIsTheOneThatIsTyped() throws IOException {
        assertThat(made("--conformance", "pdfa-3a")).endsWith("pdfa-3a");
    }

    @Test
    void aStandardThatIsUnknownIsRefusedWithTheNearest() {
        Run run = run("--conformance", "pdfa-3");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("«pdfa-3»", "pdfa-3a");
    }

    private String made(String... more) throws IOException {
        Run run = run(more);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(folder.resolve("minimal/reports/mitt-forprosjekt-look.txt"));
    }

    private Run run(String... more) {
        String[] words = Stream.concat(Stream.of("report", "minimal", "look", "--language", "nb"), Stream.of(more))
                .toArray(String[]::new);
        return new Run.Harness(folder)
                .plugins(ReportPlugins.builder().add(new Saying()).build())
                .run(words);
    }

    /** Says which theme and which standard it was asked for. */
    private static final class Saying implements ReportPlugin {
        private static final ReportOption<String> CONFORMANCE =
                ReportOption.choice("conformance", Map.of(), List.of("pdfa-2a", "pdfa-3a", "pdfa-4"));

        @Override
        public ReportDescriptor descriptor() {
            return ReportDescriptor.builder("look", OutputFormat.TXT, ReportPlugin.SPI_LEVEL)
                    .language(Language.NB, "Utseende", "")
                    .option(CONFORMANCE)
                    .build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            String said = Integer.toHexString(request.theme().accent()) + " "
                    + request.theme().organisationLine() + " "
                    + request.option(CONFORMANCE).orElseThrow();
            out.write(said.getBytes(StandardCharsets.UTF_8));
            return RenderResult.lines(1);
        }
    }
}
