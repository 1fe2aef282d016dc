package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a workbook has beside its numbers. */
class WorkbookShapeTest {
    private final XSSFWorkbook workbook = Rendered.workbook(SampleDossier.balanced(), Language.NB);

    @Test
    void theTwoTablesHoldAllLinesAndNothingElse() {
        assertThat(workbook.getTable("Kostnader").getArea().formatAsString()).isEqualTo("A4:L9");
        assertThat(workbook.getTable("Finansiering").getArea().formatAsString()).isEqualTo("A4:G8");
    }

    @Test
    void aLineThatIsAddedGetsItsAmountFromHoursAndRate() {
        var amounts =
                workbook.getTable("Kostnader").getCTTable().getTableColumns().getTableColumnArray(9);

        assertThat(amounts.getName()).isEqualTo("Beløp");
        assertThat(amounts.getCalculatedColumnFormula().getStringValue())
                .isEqualTo(workbook.getSheet("Kostnader").getRow(4).getCell(9).getCellFormula());
        assertThat(workbook.getSheet("Kostnader").getIgnoredErrors().values())
                .singleElement()
                .satisfies(ranges -> assertThat(ranges)
                        .extracting(range -> range.formatAsString())
                        .containsExactly("J5:J9"));
    }

    @Test
    void theTabsOfTheTablesThatAPersonChangesAreColoured() {
        assertThat(workbook)
                .filteredOn(sheet -> ((XSSFSheet) sheet).getTabColor() != null)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Kostnader", "Finansiering");
    }

    @Test
    void everyDropDownOffersANamedList() {
        List<String> names = workbook.getAllNames().stream()
                .map(Name::getNameName)
                .filter(name -> !name.startsWith("_xlnm"))
                .toList();
        assertThat(List.of(workbook.getSheet("Kostnader"), workbook.getSheet("Finansiering")))
                .flatExtracting(XSSFSheet::getDataValidations)
                .extracting(DataValidation::getValidationConstraint)
                .extracting(rule -> rule.getFormula1())
                .filteredOn(formula -> !formula.equals("0"))
                .containsOnlyOnceElementsOf(List.of("Partnere", "Kilder", "Arbeidspakker", "Kostnadstyper"))
                .isSubsetOf(names);
        assertThat(workbook.getName("Kostnadstyper").getRefersToFormula()).isEqualTo("'Lister'!$D$5:$D$8");
    }

    @Test
    void everySheetPrintsOnA4OnItsSideWithItsHeaderOnEachPage() {
        assertThat(workbook).hasSize(9).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        });
        for (String name : List.of("Kostnader", "Kostnadssummer", "Finansiering", "Kontroll")) {
            assertThat(workbook.getSheet(name).getRepeatingRows().formatAsString())
                    .as(name)
                    .isEqualTo("4:4");
            assertThat(workbook.getSheet(name).getPaneInformation().getHorizontalSplitTopRow())
                    .as(name)
                    .isEqualTo((short) 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void chartsSayInWordsWhatTheyShow(Language language) {
        XSSFWorkbook spoken = Rendered.workbook(SampleDossier.balanced(), language);
        XSSFDrawing drawing = spoken.getSheetAt(7).getDrawingPatriarch();
        assertThat(alternatives(drawing))
                .satisfiesExactly(
                        costs -> assertThat(costs).contains("2027").contains(spoken.getSheetName(2)),
                        funding -> assertThat(funding).contains(spoken.getSheetName(4)));
        assertThat(drawing.getCharts())
                .hasSize(2)
                .allSatisfy(
                        chart -> assertThat(chart.getCTChart().xmlText()).contains("lang=\"" + language.tag() + "\""));
    }

    private static List<String> alternatives(XSSFDrawing drawing) {
        return drawing.getCTDrawing().getTwoCellAnchorList().stream()
                .map(anchor -> anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .toList();
    }

    @Test
    void decimalsShowOnlyWhereThereAreOre() {
        SheetReader withOre = SheetReader.of(workbook, "Kostnadssummer");
        assertThat(withOre.cell("Kostnader per partner", "Sum", "Sum")
                        .getCellStyle()
                        .getDataFormatString())
                .startsWith("#,##0.00;");
        XSSFWorkbook whole = Rendered.workbook(
                SampleDossier.with(SampleDossier.balancedPilot()
                        .costs(List.of(SampleDossier.paid(1, SampleDossier.YARD, CostType.OTHER, 2027, "5000")
                                .build()))
                        .funding(List.of())
                        .build()),
                Language.NB);
        assertThat(SheetReader.of(whole, "Kostnadssummer")
                        .cell("Kostnader per partner", "Sum", "Sum")
                        .getCellStyle()
                        .getDataFormatString())
                .startsWith("#,##0;");
    }

    @Test
    void aDraftIsMarkedOnEveryPrintedPageAndNothingElseIs() {
        assertThat(Rendered.workbook(SampleDossier.empty(), Language.NB))
                .allSatisfy(sheet -> assertThat(sheet.getHeader().getRight()).isEqualTo("&BUtkast&B · &A"));
        assertThat(workbook)
                .allSatisfy(sheet -> assertThat(sheet.getHeader().getRight()).isEqualTo("&A"));
    }

    @Test
    void itKnowsItsTitleOwnerAndLanguageAndAsksToBeReckonedAgain() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Budsjett: Felles læringsmoduler – fra skole til bedrift");
        assertThat(core.getCreator()).isEqualTo("Ombruksverkstedet AS");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("nb-NO");
        assertThat(workbook.getForceFormulaRecalculation()).isTrue();
    }

    @Test
    void aCancelledRequestEndsBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportOrder request = SampleDossier.order(SampleDossier.balanced(), Language.NB).toBuilder()
                .cancelledWhen(() -> true)
                .build();
        assertThatThrownBy(() -> new BudgetWorkbook().render(request, out)).isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }
}
