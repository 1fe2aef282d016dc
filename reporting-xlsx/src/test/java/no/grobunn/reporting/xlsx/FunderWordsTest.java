package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FunderCostType;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budget in the funder's words for its cost types. */
class FunderWordsTest {
    @Test
    void standInTheTableTheListTheSumsAndTheChart() {
        XSSFWorkbook workbook = workbook("Lønn", "Forskning", "Maskiner", "Drift");

        assertThat(texts(workbook))
                .contains("Lønn", "Forskning", "Maskiner", "Drift")
                .doesNotContain("Personal- og indirekte kostnader", "Utstyr");
        assertThat(SheetReader.of(workbook, "Kostnadssummer").value("Kostnader per kostnadstype", "Forskning", "Sum"))
                .isEqualTo(95_000);
    }

    /** A tilde is left out: POI's own reckoning does not know that two of them stand for one. */
    @ParameterizedTest
    @ValueSource(strings = {"Lønn", "* alt *", "=SUM(1)", "<>", "12", "TRUE", "?"})
    void sumsAreReckonedToWhatTheyStandWith(String word) {
        XSSFWorkbook workbook = workbook(word, "Forskning", "Maskiner", "Drift");
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);

        assertThat(Rendered.formulas(workbook)).allSatisfy(cell -> {
            if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as(Rendered.address(cell))
                        .isCloseTo(cell.getNumericCellValue(), offset(1e-9));
            }
        });
    }

    @Test
    void giveWayWhereASpreadsheetCouldNotTellThemApart() {
        assertThat(texts(workbook("Kostnader", "KOSTNADER", "Maskiner", "Drift")))
                .contains("Personal- og indirekte kostnader", "Innkjøp av FoU-tjenester", "Utstyr");
    }

    private static XSSFWorkbook workbook(String... words) {
        FigureSourceId call = new FigureSourceId("call");
        List<FunderCostType> types = new ArrayList<>();
        for (CostType type : CostType.values()) {
            String word = words[type.ordinal()];
            types.add(new FunderCostType(type, new LocalText(word, word, word), call));
        }
        FunderProfile profile = FunderProfile.builder(new FunderProfileId("fond"), new LocalText("F", "F", "F"))
                .sources(List.of(new FigureSource(call, "Utlysning", "Fondet", LocalDate.of(2027, 1, 1), null)))
                .costTypes(types)
                .build();
        return Rendered.read(Rendered.bytes(SampleDossier.order(SampleDossier.balanced(), Language.NB).toBuilder()
                .profile(profile)
                .build()));
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        return Rendered.cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    @Test
    void the_grant_is_held_against_the_ceiling_of_the_funder() {
        assertThat(verdict("70")).isEqualTo("Taket finansiøren setter for andelen over. Andelen er innenfor.");
        assertThat(verdict("65")).isEqualTo("Taket finansiøren setter for andelen over. Andelen er for høy.");
    }

    private static String verdict(String ceiling) {
        FigureSourceId source = new FigureSourceId("utlysning");
        FunderProfile profile = FunderProfile.builder(new FunderProfileId("fond"), new LocalText("F", "F", "F"))
                .sources(List.of(new FigureSource(source, "Utlysning", "Fondet", LocalDate.of(2027, 1, 1), null)))
                .maxGrantShare(Sourced.of(new Percentage(new BigDecimal(ceiling)), source))
                .build();
        XSSFWorkbook workbook =
                Rendered.read(Rendered.bytes(SampleDossier.order(SampleDossier.balanced(), Language.NB).toBuilder()
                        .profile(profile)
                        .build()));
        Cell cell = Rendered.formulas(workbook).stream()
                .filter(one -> one.getCellFormula().contains("Taket finansiøren"))
                .findFirst()
                .orElseThrow();
        assertThat(new XSSFFormulaEvaluator(workbook).evaluate(cell).getStringValue())
                .isEqualTo(cell.getStringCellValue());
        return cell.getStringCellValue();
    }
}
