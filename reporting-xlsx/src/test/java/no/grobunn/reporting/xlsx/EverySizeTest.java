package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.judge.LibreOffice;
import no.grobunn.reporting.xlsx.judge.OpenXmlValidator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workbook of every size of dossier before every judge. */
class EverySizeTest {
    private static final Offset<Double> HALF_ORE = Offset.offset(0.005);

    @TempDir
    Path folder;

    static Stream<Arguments> workbooks() {
        return Stream.of("fredrikstad", "minimal", "actors", "lines")
                .flatMap(dossier -> Stream.of("budget", "register", "logframe", "intake")
                        .map(report -> Arguments.of(dossier, report)));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("workbooks")
    void is_valid_and_every_formula_has_the_value_that_others_reckon(String dossier, String report) throws Exception {
        byte[] workbook = bytes(report, dossier(dossier));
        XSSFWorkbook read = Rendered.read(workbook);
        List<Cell> formulas = Rendered.formulas(read);

        assertThat(OpenXmlValidator.required().verdict(workbook, folder))
                .contains("\"ok\": true")
                .contains("\"errors\": []");
        assertReckonedByPoi(read, formulas);
        if (!formulas.isEmpty()) {
            assertReckonedByLibreOffice(workbook, formulas);
        }
    }

    private static void assertReckonedByPoi(XSSFWorkbook workbook, List<Cell> formulas) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        assertThat(formulas).allSatisfy(cell -> {
            CellValue reckoned = evaluator.evaluate(cell);
            if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                assertThat(reckoned.getNumberValue())
                        .as(Rendered.address(cell))
                        .isCloseTo(cell.getNumericCellValue(), HALF_ORE);
            } else {
                assertThat(reckoned.getStringValue()).as(Rendered.address(cell)).isEqualTo(cell.getStringCellValue());
            }
        });
    }

    private void assertReckonedByLibreOffice(byte[] workbook, List<Cell> formulas) throws Exception {
        XSSFWorkbook reckoned = Rendered.read(LibreOffice.required().reckoned(workbook, folder));
        assertThat(formulas).allSatisfy(cell -> {
            Cell theirs = reckoned.getSheet(cell.getSheet().getSheetName())
                    .getRow(cell.getRowIndex())
                    .getCell(cell.getColumnIndex());
            if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                assertThat(theirs.getNumericCellValue())
                        .as(Rendered.address(cell))
                        .isCloseTo(cell.getNumericCellValue(), HALF_ORE);
            } else {
                assertThat(theirs.getStringCellValue())
                        .as(Rendered.address(cell))
                        .isEqualTo(cell.getStringCellValue());
            }
        });
    }

    private static Dossier dossier(String name) {
        return switch (name) {
            case "fredrikstad" -> Examples.fredrikstad();
            case "minimal" -> SampleDossier.empty();
            case "actors" -> SampleDossier.crowd(300);
            default -> SampleDossier.huge(1_000);
        };
    }

    private static byte[] bytes(String report, Dossier dossier) throws Exception {
        return switch (report) {
            case "budget" -> Rendered.bytes(dossier, Language.NB);
            case "register" -> Rendered.bytes(new RegisterWorkbook(), SampleDossier.order(dossier, Language.NB));
            case "logframe" -> Rendered.bytes(new LogframeWorkbook(), SampleDossier.order(dossier, Language.NB));
            default -> IntakeWorkbookTest.filled(dossier, Language.NB);
        };
    }
}
