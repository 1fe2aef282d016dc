package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.WaivedFinding;
import no.grobunn.core.report.AudienceRefusedException;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check finds, and what is accepted of it, is in nothing that leaves the house. */
class InternalOnlyTest {
    private static final LocalDate DAY = LocalDate.parse(Fredrikstad.DATE);
    private static final String SECRET = "Dette skal ingen utenfor huset lese";

    @TempDir
    private Path folder;

    private Dossier dossier;
    private ReadinessResult result;

    /** A draft with findings, one of them waived. */
    @BeforeEach
    void prepare() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("dossier"));
        DossierCopy.in(copy);
        change(copy.resolve("pilot.yaml"), "    status: ready", "    status: draft");
        change(copy.resolve("pilot.yaml"), "amount: 32450.00", "amount: 32451.00");
        Path main = copy.resolve("dossier.yaml");
        Files.writeString(
                main,
                Files.readString(main)
                        + "\n  - {code: cost-funding-mismatch, reason: " + SECRET + ", by: Leder, date: 2022-09-12}\n"
                        + "  - {code: no-such-code, reason: " + SECRET + ", by: Leder, date: 2022-09-12}\n");
        dossier = new DossierReader().read(copy).dossierOrThrow();
        ReportOrder order = ReportOrder.builder(dossier, DAY).build();
        result = new ReadinessCheck(ReadinessRules.installed())
                .of(new ReadinessCase(dossier, order.pilot().orElseThrow(), order.profile(), DAY), Language.NB);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    @ParameterizedTest
    @EnumSource(names = "INTERNAL", mode = EnumSource.Mode.EXCLUDE)
    void noReportForOthersTellsOfAFindingOrAWaiver(Audience audience) throws IOException {
        List<ReportOutcome> outcomes = made(audience);

        assertThat(secrets()).hasSizeGreaterThan(3);
        assertThat(outcomes.stream()
                        .filter(ReportOutcome.Failed.class::isInstance)
                        .toList())
                .singleElement()
                .satisfies(failed -> assertThat(((ReportOutcome.Failed) failed).cause())
                        .isInstanceOf(AudienceRefusedException.class));
        for (ReportOutcome outcome : outcomes) {
            if (outcome instanceof ReportOutcome.Made made) {
                assertThat(words(made.file())).as(made.file().toString()).doesNotContain(secrets());
            }
        }
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**readiness*");
    }

    @Test
    void thoseWithinReadThemInTheReadinessReportAndInADraft() throws IOException {
        List<String> telling = made(Audience.INTERNAL).stream()
                .filter(outcome -> tellsAll((ReportOutcome.Made) outcome))
                .map(outcome -> outcome.report().descriptor().id().value())
                .toList();

        assertThat(telling).containsExactlyInAnyOrder("pilot-proposal", "readiness");
    }

    private boolean tellsAll(ReportOutcome.Made made) {
        try {
            return Stream.of(secrets()).allMatch(words(made.file())::contains);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<ReportOutcome> made(Audience audience) {
        ReportOrder order = ReportOrder.builder(dossier, DAY).audience(audience).build();
        List<InstalledReport> installed = ReportPlugins.installed().reports();
        assertThat(installed).hasSizeGreaterThan(3);
        return installed.stream()
                .flatMap(report -> new ReportEngine().make(report, order, folder.resolve("out")).stream())
                .toList();
    }

    /** The beginnings of what only those within may read, short enough to stand whole in a cell of a table. */
    private String[] secrets() {
        Stream<Finding> all = Stream.concat(
                result.findings().stream(), result.waived().stream().map(WaivedFinding::finding));
        return Stream.concat(all.map(Finding::message), Stream.of(SECRET))
                .map(InternalOnlyTest::bare)
                .map(text -> text.substring(0, Math.min(30, text.length())))
                .filter(this::isMoreThanAName)
                .distinct()
                .toArray(String[]::new);
    }

    private boolean isMoreThanAName(String text) {
        return dossier.actors().stream().noneMatch(actor -> bare(actor.name()).startsWith(text));
    }

    private static String words(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return bare(new PDFTextStripper().getText(document));
            }
        }
        return bare(file.toString().endsWith(".xlsx") ? parts(file) : Files.readString(file));
    }

    private static String parts(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Without spaces and line ends, which a document sets as it needs. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\h\\u00AD]", "");
    }
}
