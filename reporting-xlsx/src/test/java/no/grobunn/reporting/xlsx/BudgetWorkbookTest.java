package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetWorkbookTest {
    /** Half an øre: what floating point may add or lose on the way to a sum is far less, a wrong figure never. */
    private static final Offset<Double> HALF_ORE = Offset.offset(0.005);

    @Test
    void itIsTheFundersBudgetAsAWorkbook() {
        var descriptor = new BudgetWorkbook().descriptor();
        assertThat(descriptor).hasToString("budget (xlsx)");
        assertThat(descriptor.format()).isEqualTo(OutputFormat.XLSX);
        assertThat(descriptor.needsPilot()).isTrue();
        assertThat(descriptor.languages()).containsExactly(Language.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaCarriesTheValueItGives(Language language) {
        assertThatCachedValuesAreTrue(SampleDossier.balanced(), language);
    }

    @Test
    void anEmptyBudgetGivesFormulasThatHoldToo() {
        assertThatCachedValuesAreTrue(SampleDossier.empty(), Language.NB);
    }

    @Test
    void aThousandLinesAreSummedToTheOre() {
        assertThatCachedValuesAreTrue(SampleDossier.huge(1000), Language.NB);
    }

    private static void assertThatCachedValuesAreTrue(Dossier dossier, Language language) {
        XSSFWorkbook workbook = Rendered.workbook(dossier, language);
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<Cell> formulas = Rendered.formulas(workbook);
        assertThat(formulas).hasSizeGreaterThan(40).allSatisfy(cell -> {
            CellValue value = evaluator.evaluate(cell);
            switch (cell.getCachedFormulaResultType()) {
                case NUMERIC ->
                    assertThat(value.getNumberValue())
                            .as(Rendered.address(cell))
                            .isCloseTo(cell.getNumericCellValue(), HALF_ORE);
                case STRING ->
                    assertThat(value.getStringValue())
                            .as(Rendered.address(cell))
                            .isEqualTo(cell.getStringCellValue());
                default -> throw new AssertionError(Rendered.address(cell) + " has no value");
            }
        });
    }
}
