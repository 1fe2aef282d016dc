package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import no.grobunn.core.text.Language;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What happens when a person changes a number. */
class LiveTest {
    private final XSSFWorkbook workbook = Rendered.workbook(SampleDossier.balanced(), Language.NB);
    private final XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);

    @Test
    void sumsFollowACostLine() {
        change("Kostnader", 2, "Beløp", 100_000);
        SheetReader sums = SheetReader.of(workbook, "Kostnadssummer");
        assertThat(evaluated(sums.cell("Kostnader per partner", "Laboratoriet", "2028")))
                .isEqualTo(100_000);
        assertThat(evaluated(sums.cell("Kostnader per arbeidspakke", "2 Utprøving", "2028")))
                .isEqualTo(100_000);
        assertThat(evaluated(sums.cell("Kostnader per kostnadstype", "Innkjøp av FoU-tjenester", "Sum")))
                .isEqualTo(100_000);
    }

    @Test
    void anAmountFollowsItsHoursAndRate() {
        change("Kostnader", 0, "Timer", 0.5);
        change("Kostnader", 0, "Timesats", 100.01);
        Cell amount = tableCell("Kostnader", 0, "Beløp");
        assertThat(amount.getCellFormula())
                .isEqualTo("ROUND(ROUND(Kostnader[[#This Row],[Timer]]*Kostnader[[#This Row],[Timesats]],4),2)");
        assertThat(evaluated(amount)).isEqualTo(50.01);
    }

    @Test
    void aBudgetOutOfBalanceTurnsRedInItsYearAndInAll() {
        assertThat(red(check("Forskjell", "2028"))).isFalse();
        change("Kostnader", 2, "Beløp", 95_000.01);
        assertThat(evaluated(check("Forskjell", "2028"))).isEqualTo(0.01);
        assertThat(red(check("Forskjell", "2028"))).isTrue();
        assertThat(red(check("Kontroll", "2028"))).isTrue();
        assertThat(red(check("Kontroll", "2027"))).isFalse();
        assertThat(evaluator.evaluate(check("Kontroll", "Sum")).getStringValue())
                .isEqualTo("Avvik");
        Cell deviations =
                SheetReader.of(workbook, "Oversikt").sheet().getRow(15).getCell(1);
        assertThat(evaluated(deviations)).isEqualTo(2);
        assertThat(red(deviations)).isTrue();
        assertThat(difference()).isEqualTo("Kostnad minus finansiering. Det mangler penger.");
        change("Kostnader", 2, "Beløp", 94_999.99);
        assertThat(difference()).isEqualTo("Kostnad minus finansiering. Finansieringen er for stor.");
    }

    /** What the overview says of the difference. */
    private String difference() {
        SheetReader overview = SheetReader.of(workbook, "Oversikt");
        Cell words = overview.sheet().getRow(overview.row("Forskjell", 0)).getCell(2);
        return evaluator.evaluate(words).getStringValue();
    }

    @Test
    void ownEffortThatIsFundedOtherwiseTurnsRed() {
        change("Finansiering", 3, "Beløp", 52_000);
        SheetReader effort = SheetReader.of(workbook, "Egeninnsats");
        // Below its heading stands the first year, 2027.
        Cell difference = effort.sheet().getRow(effort.row("Skolen", 0)).getCell(effort.column("Forskjell") + 1);
        assertThat(evaluated(difference)).isEqualTo(325);
        assertThat(red(difference)).isTrue();
    }

    @Test
    void aLineThatFindsNoSumTurnsRed() {
        tableCell("Kostnader", 2, "Partner").setCellValue("En helt annen");
        evaluator.clearAllCachedResultValues();
        Cell missing = SheetReader.of(workbook, "Kontroll")
                .cell("Linjer som ikke er kommet med i summene", "Kostnader per partner", "2028");
        assertThat(evaluated(missing)).isEqualTo(95_000);
        assertThat(red(missing)).isTrue();
    }

    private Cell check(String label, String column) {
        return SheetReader.of(workbook, "Kontroll").cell("Kostnader og finansiering", label, column);
    }

    private void change(String table, int line, String column, double value) {
        tableCell(table, line, column).setCellValue(value);
        evaluator.clearAllCachedResultValues();
    }

    private Cell tableCell(String name, int line, String column) {
        XSSFTable table = workbook.getTable(name);
        return table.getXSSFSheet().getRow(table.getStartRowIndex() + 1 + line).getCell(table.findColumnIndex(column));
    }

    private double evaluated(Cell cell) {
        return evaluator.evaluate(cell).getNumberValue();
    }

    private boolean red(Cell cell) {
        ConditionalFormattingEvaluator rules = new ConditionalFormattingEvaluator(workbook, evaluator);
        return !rules.getConditionalFormattingForCell(cell).isEmpty();
    }
}
