package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.judge.LibreOffice;
import no.grobunn.reporting.xlsx.judge.OpenXmlValidator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgedTest {
    private static final Offset<Double> HALF_ORE = Offset.offset(0.005);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void microsoftsValidatorFindsNothingInTheExample(Language language) throws Exception {
        assertValid(Examples.fredrikstad(), language);
    }

    @Test
    void microsoftsValidatorFindsNothingInAnEmptyBudget() throws Exception {
        assertValid(SampleDossier.empty(), Language.NB);
    }

    @Test
    void microsoftsValidatorFindsNothingInWordsThatAreOutToDoHarm() throws Exception {
        assertValid(SampleDossier.worded("=A1 & <b> *?~", "_x0041_ \"'&<\uD83C\uDF31\n@x"), Language.NB);
    }

    @ParameterizedTest
    @EnumSource
    void libreofficeReckonsTheSameFiguresFromNothing(Language language) throws Exception {
        assertReckonedAlike(Examples.fredrikstad(), language);
    }

    @Test
    void bothJudgesAgreeWithAThousandCostLines() throws Exception {
        assertValid(SampleDossier.huge(1_000), Language.NB);
        assertReckonedAlike(SampleDossier.huge(1_000), Language.NB);
    }

    @Test
    void libreofficeFindsTheSumsOfActorsWhoseNamesLookLikeCriteria() throws Exception {
        assertReckonedAlike(SampleDossier.named(">Skog*~", "Hva skjer?"), Language.NB);
    }

    @ParameterizedTest
    @EnumSource
    void microsoftsValidatorFindsNothingInTheRegister(Language language) throws Exception {
        assertValid(register(Examples.fredrikstad(), language));
    }

    @Test
    void microsoftsValidatorFindsNothingInAnEmptyRegister() throws Exception {
        assertValid(register(SampleDossier.empty(), Language.NB));
    }

    @Test
    void libreofficeReckonsTheSameCoverage() throws Exception {
        assertReckonedAlike(register(Examples.fredrikstad(), Language.NB), 100);
    }

    @ParameterizedTest
    @EnumSource
    void microsoftsValidatorFindsNothingInTheLogframe(Language language) throws Exception {
        assertValid(Rendered.bytes(new LogframeWorkbook(), SampleDossier.order(Examples.fredrikstad(), language)));
    }

    @Test
    void microsoftsValidatorFindsNothingInALogframeWithoutGoals() throws Exception {
        assertValid(Rendered.bytes(new LogframeWorkbook(), SampleDossier.order(SampleDossier.empty(), Language.NB)));
    }

    @Test
    void libreofficeReckonsTheSameAttainment() throws Exception {
        assertReckonedAlike(
                Rendered.bytes(new LogframeWorkbook(), SampleDossier.order(Examples.fredrikstad(), Language.NB)), 10);
    }

    private static byte[] register(Dossier dossier, Language language) {
        return Rendered.bytes(new RegisterWorkbook(), SampleDossier.order(dossier, language));
    }

    private void assertValid(Dossier dossier, Language language) throws Exception {
        assertValid(Rendered.bytes(dossier, language));
    }

    private void assertValid(byte[] workbook) throws Exception {
        OpenXmlValidator validator = OpenXmlValidator.required();
        assertThat(validator.verdict(workbook, folder)).contains("\"ok\": true").contains("\"errors\": []");
    }

    private void assertReckonedAlike(Dossier dossier, Language language) throws Exception {
        assertReckonedAlike(Rendered.bytes(dossier, language), 40);
    }

    private void assertReckonedAlike(byte[] ours, int least) throws Exception {
        LibreOffice libreOffice = LibreOffice.required();
        XSSFWorkbook reckoned = Rendered.read(libreOffice.reckoned(ours, folder));
        List<Cell> formulas = Rendered.formulas(Rendered.read(ours));
        assertThat(formulas).hasSizeGreaterThan(least).allSatisfy(cell -> assertAlike(cell, reckoned));
    }

    private static void assertAlike(Cell ours, XSSFWorkbook reckoned) {
        CellAddress place = ours.getAddress();
        Cell theirs = reckoned.getSheet(ours.getSheet().getSheetName())
                .getRow(place.getRow())
                .getCell(place.getColumn());
        assertThat(theirs.getCellType()).as(Rendered.address(ours)).isEqualTo(CellType.FORMULA);
        if (ours.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(theirs.getNumericCellValue())
                    .as(Rendered.address(ours))
                    .isCloseTo(ours.getNumericCellValue(), HALF_ORE);
        } else {
            assertThat(theirs.getStringCellValue()).as(Rendered.address(ours)).isEqualTo(ours.getStringCellValue());
        }
    }
}
