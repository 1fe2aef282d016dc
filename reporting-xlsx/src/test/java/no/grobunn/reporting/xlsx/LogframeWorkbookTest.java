package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogframeWorkbookTest {
    private static final Dossier FREDRIKSTAD = Examples.fredrikstad();
    private static final PilotSketch PILOT = FREDRIKSTAD.pilots().get(0);

    private final XSSFWorkbook workbook = workbook(FREDRIKSTAD);
    private final XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);

    private static XSSFWorkbook workbook(Dossier dossier) {
        return Rendered.read(Rendered.bytes(new LogframeWorkbook(), SampleDossier.order(dossier, Language.NB)));
    }

    @Test
    void theMatrixHasEveryGoalAboveTheActivitiesAndEveryPackageAmongThem() {
        List<String> described = column(workbook.getSheetAt(0), 1);
        int activities = described.lastIndexOf("Beskrivelse");

        assertThat(described.subList(0, activities))
                .containsAll(FREDRIKSTAD.goals().stream()
                        .filter(goal -> goal.level() != GoalLevel.PROCESS)
                        .map(Goal::statement)
                        .toList());
        assertThat(described.subList(activities, described.size()))
                .containsAll(PILOT.workPackages().stream()
                        .map(work -> "AP" + work.number().value() + " " + work.title())
                        .toList());
    }

    @Test
    void hoursAndCostsAddUpToTheBudgets() {
        XSSFSheet matrix = workbook.getSheetAt(0);
        int sum = column(matrix, 0).indexOf("Sum");

        assertThat(evaluator.evaluate(matrix.getRow(sum).getCell(2)).getNumberValue())
                .isEqualTo(PILOT.budget().hours().doubleValue());
        assertThat(evaluator.evaluate(matrix.getRow(sum).getCell(3)).getNumberValue())
                .isCloseTo(PILOT.budget().cost().kroner().doubleValue(), Offset.offset(0.005));
    }

    @Test
    void attainmentIsTheDomainsAndFollowsAMeasurement() {
        for (Goal goal : FREDRIKSTAD.goals()) {
            for (Indicator indicator : goal.indicators()) {
                Cell cell = attainment(indicator.name());
                if (indicator.attainment().isPresent()) {
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .isCloseTo(indicator.attainment().get().doubleValue(), Offset.offset(1e-9));
                } else {
                    assertThat(evaluator.evaluate(cell).getStringValue()).isEmpty();
                }
            }
        }
        XSSFTable table = workbook.getTable("Indikatorer");
        Cell measured = attainment("Gjennomførte hospiteringsuker");
        measured.getRow().getCell(table.findColumnIndex("Siste måling")).setCellValue(6);
        evaluator.clearAllCachedResultValues();
        assertThat(evaluator.evaluate(measured).getNumberValue()).isEqualTo(0.25);
    }

    private Cell attainment(String indicator) {
        XSSFTable table = workbook.getTable("Indikatorer");
        XSSFSheet sheet = table.getXSSFSheet();
        return sheet.getRow(column(sheet, 0).indexOf(indicator)).getCell(table.findColumnIndex("Måloppnåelse"));
    }

    @Test
    void aPilotWithoutGoalsSaysSoOnEveryLevel() {
        assertThat(column(workbook(SampleDossier.empty()).getSheetAt(0), 1))
                .filteredOn("Piloten har ikke noe mål på dette nivået."::equals)
                .hasSize(3);
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(row ->
                        sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column))
                .map(cell -> cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue())
                .toList();
    }
}
