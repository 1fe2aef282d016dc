package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which funder profile reports are made under. */
class ProfileTest {
    private static final String OWN = """
            format: grobunn-profile/1
            id: fond
            title: {nb: Fondet, nn: Fondet, en: The fund}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        copy("fredrikstad");
        copy("minimal");
    }

    @Test
    void isThePilotsOwnWhereNothingIsTyped() throws IOException {
        assertThat(profileOf("fredrikstad")).isEqualTo("county-circular-2023");
    }

    @Test
    void isTheGenericOneWithoutAPilot() throws IOException {
        assertThat(profileOf("minimal")).isEqualTo("generic");
    }

    @Test
    void isTheOneThatIsTyped() throws IOException {
        assertThat(profileOf("fredrikstad", "--profile", "research-council")).isEqualTo("research-council");
        assertThat(profileOf("fredrikstad", "--profile", "generic")).isEqualTo("generic");
    }

    @Test
    void isTheFileThatIsTyped() throws IOException {
        Files.writeString(folder.resolve("fond.yaml"), OWN);

        assertThat(profileOf("fredrikstad", "--profile", "fond.yaml")).isEqualTo("fond");
    }

    @Test
    void isAnOwnOneBesideTheDossier() throws IOException {
        own("fredrikstad", "fond.yaml", OWN);
        own("minimal", "portal.yaml", OWN.replace("id: fond", "id: county-portal"));

        assertThat(profileOf("fredrikstad", "--profile", "fond")).isEqualTo("fond");
        assertThat(profileOf("minimal", "--profile", "county-portal")).isEqualTo("county-portal");
    }

    @Test
    void anUnknownOneIsRefusedWithTheNearest() {
        Run run = run("fredrikstad", "--profile", "county-portl");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("«county-portl»", "Mente du «county-portal»?", "research-council");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Run run = run("fredrikstad", "--profile", "profiles/nowhere.yaml");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("nowhere.yaml");
        assertThat(run("fredrikstad", "--profile", "./fredrikstad").code()).isEqualTo(4);
    }

    @Test
    void aBrokenOwnOneStopsTheRunAndIsShownWithItsPlaces() throws IOException {
        own("fredrikstad", "fond.yaml", OWN + "maxMonths: 36\n");

        Run run = run("fredrikstad");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(Path.of("fredrikstad", "profiles", "fond.yaml") + ":4:12")
                .contains("wrong-type", "kan ikke brukes");
    }

    @Test
    void aBrokenFileIsShownWithItsPlaces() throws IOException {
        Files.writeString(folder.resolve("fond.yml"), OWN + "maxMonths: 36\n");

        Run run = run("fredrikstad", "--profile", "fond.yml");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("fond.yml:4:12");
    }

    @Test
    void aPilotWhoseFunderIsNotAtHandGetsTheGenericOneAndIsTold() throws IOException {
        Path pilot = folder.resolve("fredrikstad/pilot.yaml");
        Files.writeString(
                pilot, Files.readString(pilot).replace("funder: county-circular-2023", "funder: county-circular-2032"));

        Run run = run("fredrikstad");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("«county-circular-2032»", "Mente du «county-circular-2023»?");
        assertThat(said("fredrikstad")).isEqualTo("generic");
    }

    private String profileOf(String dossier, String... more) throws IOException {
        Run run = run(dossier, more);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return said(dossier);
    }

    private Run run(String dossier, String... more) {
        String[] words = Stream.concat(Stream.of("report", dossier, "profile", "--language", "nb"), Stream.of(more))
                .toArray(String[]::new);
        return new Run.Harness(folder)
                .plugins(ReportPlugins.builder().add(new Saying()).build())
                .run(words);
    }

    private String said(String dossier) throws IOException {
        try (Stream<Path> made = Files.list(folder.resolve(dossier).resolve("reports"))) {
            return Files.readString(made.findFirst().orElseThrow());
        }
    }

    private void own(String dossier, String file, String text) throws IOException {
        Path profiles = Files.createDirectories(folder.resolve(dossier).resolve("profiles"));
        Files.writeString(profiles.resolve(file), text);
    }

    private void copy(String dossier) throws IOException {
        Files.createDirectory(folder.resolve(dossier));
        try (Stream<Path> files = Files.list(Path.of("..", "examples", dossier))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file, folder.resolve(dossier).resolve(file.getFileName().toString()));
            }
        }
    }

    /** Says which profile it was asked under. */
    private static final class Saying implements ReportPlugin {
        @Override
        public ReportDescriptor descriptor() {
            return ReportDescriptor.builder("profile", OutputFormat.TXT, ReportPlugin.SPI_LEVEL)
                    .language(Language.NB, "Profil", "")
                    .build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            out.write(request.profile().id().value().getBytes(StandardCharsets.UTF_8));
            return RenderResult.lines(1);
        }
    }
}
