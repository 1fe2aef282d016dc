package no.grobunn.acceptance.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.acceptance.VeraPdf;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportPlugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document is accepted by an archive and by a screen reader's judge, whoever it is for. The default build tries a sample in which any two choices meet, and
 * with them every report in every standard; the profile {@code matrix} tries everything.
 */
class MatrixTest {
    private static final LocalDate DAY = LocalDate.parse("2022-09-15");
    private static final ReportPlugins INSTALLED = ReportPlugins.installed();

    /** The reports that the least dossier has not: it has neither a pilot nor a meeting. */
    private static final Set<String> NEED_MORE = Set.of("pilot-proposal", "letter-of-intent", "meeting");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void everyDocumentMeetsItsStandards(DocumentCase asked) throws Exception {
        List<ReportOutcome> outcomes = made(asked);

        boolean nothingToTell = asked.dossier() == SampleDossier.MINIMAL && NEED_MORE.contains(asked.report());
        assertThat(outcomes)
                .isNotEmpty()
                .allMatch(outcome -> nothingToTell
                        ? outcome instanceof ReportOutcome.NotApplicable
                        : outcome instanceof ReportOutcome.Made);
        for (ReportOutcome outcome : outcomes) {
            if (outcome instanceof ReportOutcome.Made one) {
                assertThat(VeraPdf.violations(one.file(), asked.conformance()))
                        .as(one.file().toString())
                        .isEmpty();
                Files.delete(one.file());
            }
        }
    }

    static Stream<DocumentCase> everyDocumentMeetsItsStandards() {
        return (Boolean.getBoolean("grobunn.matrix") ? DocumentMatrix.all() : DocumentMatrix.pairwise()).stream();
    }

    @Test
    void inTheSampleAnyTwoChoicesMeet() {
        Set<Set<Object>> met = new HashSet<>();
        DocumentMatrix.pairwise().forEach(one -> met.addAll(DocumentMatrix.pairs(one)));

        assertThat(DocumentMatrix.all()).allSatisfy(one -> assertThat(met).containsAll(DocumentMatrix.pairs(one)));
        assertThat(DocumentMatrix.pairwise()).hasSizeLessThan(60);
    }

    @Test
    void noReportThatMakesAPdfIsForgotten() {
        assertThat(INSTALLED.reports().stream()
                        .map(InstalledReport::descriptor)
                        .filter(report -> report.format().id().equals("pdf"))
                        .map(report -> report.id().value()))
                .containsExactlyInAnyOrderElementsOf(DocumentMatrix.REPORTS);
    }

    private List<ReportOutcome> made(DocumentCase asked) {
        ReportOrder order = ReportOrder.builder(asked.dossier().dossier(), DAY)
                .language(asked.language())
                .audience(asked.audience())
                .option("conformance", asked.conformance())
                .build();
        InstalledReport report = INSTALLED.reports().stream()
                .filter(one -> one.descriptor().id().value().equals(asked.report()))
                .findFirst()
                .orElseThrow();
        return new ReportEngine().make(report, order, folder);
    }
}
