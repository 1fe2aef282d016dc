package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That size is no trouble. */
class LargeDossierTest {
    @Test
    @Needs({Tool.QPDF, Tool.OOXML_VALIDATOR})
    void loadsAndReportsAndTheJudgesAgree(@TempDir Path folder) throws Exception {
        LargeDossier.write(folder);
        Path out = folder.resolve("ut");
        Run report = Distribution.built()
                .grobunn(Jdk.RUNNING, "report", folder, "--date", "2026-11-24", "--out", out)
                .run();
        assertThat(report.exit()).as(report.out() + report.err()).isZero();

        Path proposal = Fredrikstad.only(out, "pilot-proposal.pdf");
        assertThat(VeraPdf.violations(proposal)).isEmpty();
        assertThat(Tool.QPDF.command("--check", proposal).run().exit()).isZero();

        Path budget = Fredrikstad.only(out, "budget.xlsx");
        assertThat(Ledger.read(budget, "Kostnader").lines()).hasSize(1000);
        assertThat(WorkbookValues.reckoned(budget)).isEqualTo(WorkbookValues.cached(budget));
        Run judgement = Tool.OOXML_VALIDATOR.command(budget).run();
        assertThat(judgement.exit()).as(judgement.out()).isZero();
        assertThat(Files.size(proposal)).isLessThan(5_000_000);
    }
}
