package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier's words stay words, whatever they look like. */
class HarmlessTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 69 00 00 00", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void textThatBeginsLikeAFormulaStaysTextEvenWhenItIsEdited(String purpose) {
        XSSFWorkbook workbook = Rendered.workbook(SampleDossier.worded("Verkstedet", purpose), Language.NB);
        List<Cell> cells = Rendered.cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(purpose))
                .toList();
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell ->
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
        assertThat(formulas(workbook))
                .isEqualTo(formulas(Rendered.workbook(SampleDossier.worded("Verkstedet", "x"), Language.NB)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "A_x000D_B", "_x005F_x0041_", "__x0041_x0042_"})
    void textThatLooksLikeAnEscapeReadsBackAsItWas(String purpose) {
        XSSFWorkbook workbook = Rendered.workbook(SampleDossier.worded("Verkstedet", purpose), Language.NB);
        assertThat(Rendered.cells(workbook))
                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .extracting(Cell::getStringCellValue)
                .contains(purpose);
    }

    @Test
    void aTextAsLongAsADossierAllowsFits() {
        String purpose = "_x0041_".repeat(4571);
        assertThat(Rendered.bytes(SampleDossier.worded("Verkstedet", purpose), Language.NB))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ">Skog*, Hva skjer?",
        "Samme navn, SAMME NAVN",
        "Skog*, Skogen",
        "=Likt, <>Ulikt",
        "2027, TRUE",
        "Ærlig & Co, 'Sitat''s'"
    })
    void actorsAreToldApartWhateverTheyAreCalled(String yard, String school) {
        assertEveryFormulaHolds(SampleDossier.named(yard, school));
    }

    @Test
    void actorsWithVeryLongNamesAlikeToTheEndAreToldApart() {
        String name = "Interkommunalt selskap for ombruk og gjenvinning ".repeat(60);
        assertEveryFormulaHolds(SampleDossier.named(name + "A", name + "B"));
    }

    private static void assertEveryFormulaHolds(Dossier dossier) {
        XSSFWorkbook workbook = Rendered.workbook(dossier, Language.NB);
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
        assertThat(Rendered.formulas(workbook))
                .filteredOn(cell -> cell.getCachedFormulaResultType() == CellType.NUMERIC)
                .allSatisfy(cell -> assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as(Rendered.address(cell) + " " + cell.getCellFormula())
                        .isCloseTo(cell.getNumericCellValue(), Offset.offset(0.005)));
    }

    private static Set<String> formulas(XSSFWorkbook workbook) {
        return Rendered.formulas(workbook).stream()
                .map(cell -> Rendered.address(cell) + cell.getCellFormula())
                .collect(Collectors.toSet());
    }
}
