package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The budget workbook of the example case, as the distribution writes it. */
class BudgetTest {
    @ParameterizedTest
    @EnumSource
    @Needs(Tool.OOXML_VALIDATOR)
    void isValidForTheOpenXmlSdk(Jdk jdk) throws Exception {
        Run judgement =
                Tool.OOXML_VALIDATOR.command(Fredrikstad.madeOn(jdk).budget()).run();
        assertThat(judgement.exit()).as(judgement.out()).isZero();
        assertThat(judgement.out()).contains("\"ok\": true");
    }

    @Test
    @Needs(Tool.OOXML_VALIDATOR)
    void isRefusedByTheJudgeOnceItIsDamaged(@TempDir Path folder) throws Exception {
        Path damaged = folder.resolve("damaged.xlsx");
        ZipCopy.of(
                Fredrikstad.madeOn(Jdk.RUNNING).budget(),
                damaged,
                "xl/worksheets/sheet2.xml",
                xml -> xml.replaceFirst(" s=\"1\"", " s=\"many\""));
        Run judgement = Tool.OOXML_VALIDATOR.command(damaged).run();
        assertThat(judgement.exit()).as(judgement.out()).isNotZero();
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatPoiReckonsItsFormulasTo(Jdk jdk) throws Exception {
        Path budget = Fredrikstad.madeOn(jdk).budget();
        Map<String, String> shown = WorkbookValues.cached(budget);
        assertThat(shown).hasSizeGreaterThan(100);
        assertThat(WorkbookValues.reckoned(budget)).isEqualTo(shown);
    }

    @Test
    @Needs(Tool.SOFFICE)
    void showsWhatLibreOfficeReckonsItsFormulasTo(@TempDir Path folder) throws Exception {
        Path budget = Fredrikstad.madeOn(Jdk.RUNNING).budget();
        Path bare = folder.resolve("bare.xlsx");
        ZipCopy.of(budget, bare, "xl/worksheets/.*", xml -> xml.replaceAll("(</f>|<f/>)<v>[^<]*</v>", "$1"));
        Map<String, String> shown = WorkbookValues.cached(budget);
        assertThat(WorkbookValues.cached(bare))
                .as("values before they are reckoned")
                .isNotEqualTo(shown);

        Path reckoned = Files.createDirectory(folder.resolve("reckoned"));
        Run office = Tool.SOFFICE
                .command("-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless")
                .with("--convert-to", "xlsx", "--outdir", reckoned, bare)
                .run();
        assertThat(reckoned.resolve("bare.xlsx"))
                .as(office.out() + office.err())
                .exists();
        assertThat(WorkbookValues.at(reckoned.resolve("bare.xlsx"), shown.keySet()))
                .isEqualTo(shown);
    }
}
